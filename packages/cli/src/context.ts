import type { Host } from './host/host.js';
import type { CliWords } from './words/words.js';

/** What every command is given besides its call. */
export interface Context {
  readonly host: Host;
  readonly words: CliWords;
}
