import type { TellUnread } from './unread.js';

/** One thing to read, or the reason why there is nothing. */
export type Input =
  | { readonly kind: 'file'; readonly source: string; readonly identity: string }
  | { readonly kind: 'stdin'; readonly source: '-' }
  | { readonly kind: 'nothing'; readonly unread: TellUnread };
