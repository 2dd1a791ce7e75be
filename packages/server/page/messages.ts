import type { Lang } from '@gouji/core/messages';
import type { ListFormat } from './order.js';

/** What the page tells its worker. */
export type ToWorker =
  | { readonly kind: 'begin'; readonly lang: Lang; readonly blankAsZero: boolean }
  | { readonly kind: 'previous'; readonly source: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'report'; readonly source: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'list'; readonly format: ListFormat };

/** What the worker answers, one answer for each message. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'findings'; readonly html: string }
  | { readonly kind: 'list'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly error: string };
