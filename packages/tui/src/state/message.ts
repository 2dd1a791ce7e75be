import type { YearRecord } from '@gouji/core/series';
import type { CommandId } from '../keys/commands.js';
import type { KeyPress } from '../keys/key-press.js';
import type { Arrival, ExportOutcome, Outcome, Reread, SessionOpened } from '../ports.js';
import type { WindowSize } from './model.js';

/** What happens to a review. `at` is the time, ISO 8601, that a decision carries. */
export type Message =
  | { readonly kind: 'key'; readonly key: KeyPress; readonly at: string }
  /** A command by its name, as a program that embeds the review gives it. */
  | { readonly kind: 'command'; readonly id: CommandId; readonly at: string }
  | { readonly kind: 'resized'; readonly window: WindowSize }
  /** The session file was looked at; comes before the first decision can be taken. */
  | { readonly kind: 'session-opened'; readonly opened: SessionOpened }
  /** Reports and unread inputs, one or several at once. */
  | { readonly kind: 'arrived'; readonly arrivals: readonly Arrival[] }
  /** Reports to compare those on the desk with. */
  | { readonly kind: 'previous'; readonly records: readonly YearRecord[] }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number | null }
  | { readonly kind: 'all-read' }
  | { readonly kind: 'saved'; readonly revision: number; readonly outcome: Outcome }
  | { readonly kind: 'exported'; readonly outcome: ExportOutcome }
  | { readonly kind: 'copied'; readonly text: string; readonly outcome: Outcome }
  | { readonly kind: 'file'; readonly source: string; readonly state: 'changed' | 'vanished' }
  | { readonly kind: 'reread'; readonly source: string; readonly result: Reread };
