import type { Files } from '../host/host.js';
import type { TellUnread } from './unread.js';

/** One thing to read, or the reason why there is nothing. */
export type Input =
  | { readonly kind: 'file'; readonly source: string; readonly identity: string }
  | { readonly kind: 'stdin'; readonly source: '-' }
  | { readonly kind: 'nothing'; readonly unread: TellUnread };

/** Whether a file that is to be written is also to be read, and would be lost. */
export async function isInput(path: string, inputs: readonly Input[], files: Files): Promise<boolean> {
  const identity = await files.identity(path).catch(() => null);
  return inputs.some((input) => input.kind === 'file' && input.identity === identity);
}
