import type { Session } from '@gouji/core/review';
import type { Export } from '../ports.js';

/**
 * What the outside is asked to do; its result comes back as a message.
 *
 * - `save`: after every decision. `saved` answers with the same revision; where several wait, the last is enough.
 * - `export`: `exported` answers.
 * - `copy`: `copied` answers.
 * - `reread`: `reread` answers.
 * - `leave`: saves under way are finished, the terminal is as it was; nothing answers.
 */
export type Effect =
  | { readonly kind: 'save'; readonly session: Session; readonly revision: number }
  | { readonly kind: 'export'; readonly export: Export }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'reread'; readonly source: string }
  | { readonly kind: 'leave' };
