import type { Config } from '@gouji/core/config';
import type { Host } from './host/host.js';
import type { CliWords } from './words/words.js';

/** What every command is given besides its call. */
export interface Context {
  readonly host: Host;
  readonly words: CliWords;
  /** What the office has settled, beside what the call was given of it. */
  readonly config: Config;
  /** The file that says so; null without one. */
  readonly configPath: string | null;
}
