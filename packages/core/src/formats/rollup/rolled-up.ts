import type { Roster } from '../../rollup/roster.js';
import type { CheckOptions } from '../../rules/check-options.js';
import type { RollUp } from '../../rules/rollup/roll-up.js';
import type { Finding } from '../../rules/rules.js';
import type { Unread } from '../entry.js';

/** A roll-up with all that is to be told of it: what every format of it is made from. */
export interface RolledUp {
  readonly rollup: RollUp;
  readonly findings: readonly Finding[];
  readonly options: CheckOptions;
  /** The roster as it was read; null without one. */
  readonly roster: Roster | null;
  /** Inputs that gave no report. */
  readonly unread: readonly Unread[];
}
