import type { Edition } from '@gouji/core';
import type { Lang } from '@gouji/core/messages';
import type { CommandName } from './commands.js';
import type { Ambiguous, FailOn } from './options.js';
import type { RollupGiven } from './rollup-options.js';
import type { ServeGiven } from './serve-options.js';

/** A call of a command, understood; what was not said stands at its default. */
export interface Call {
  readonly command: CommandName;
  readonly operands: readonly string[];
  /** One of the command's formats. */
  readonly format: string;
  /** The file to write results to; null for standard output. */
  readonly output: string | null;
  /** null: `error`. */
  readonly failOn: FailOn | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly blankAsZero: boolean;
  /** Tell how each table was read, and why cells were left out. */
  readonly why: boolean;
  /** The file that holds the config; null for the one that is found. */
  readonly config: string | null;
  /** Where the reports of the year before are; null for none named. */
  readonly previous: string | null;
  /** The file that holds a review's decisions; null for none named. */
  readonly session: string | null;
  /** Why everything that is found is accepted; null where it is not. */
  readonly accept: string | null;
  /** The file of an earlier check to compare with; null for none. */
  readonly since: string | null;
  /** The edition of a blank form. */
  readonly edition: Edition;
  readonly ambiguous: Ambiguous;
  readonly plain: boolean;
  /** What a roll-up is told. */
  readonly rollup: RollupGiven;
  /** What a server is told. */
  readonly serve: ServeGiven;
  /** null: as the environment says. */
  readonly lang: Lang | null;
  /** false after `--no-color`. */
  readonly color: boolean;
}
