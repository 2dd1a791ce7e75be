import type { Severity } from './finding.js';
import type { BodyKind, Deadlines } from './identity/body-kind.js';
/** How a report is to be judged. */
export interface CheckOptions {
  /** Count a blank cell as 0 in sums. */
  readonly blankAsZero?: boolean;
  /** Rule ids or parts (`applications`) to run; all when absent. */
  readonly only?: readonly string[];
  /** Rule ids or parts to leave out; it wins over `only`. */
  readonly skip?: readonly string[];
  /** How grave the findings of a rule are to count, by its id, in place of its own severity; `off` leaves it out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** How many times a figure must be what it was, or it that, to count as a jump; 5 when absent. */
  readonly jumpFactor?: number;
  /** What the reporting body is, where its name does not tell, or tells the wrong thing. */
  readonly level?: BodyKind;
  /** By when reports are to be published, in place of the law's own days. */
  readonly deadlines?: Deadlines;
  /** From which share of the prose on, 0 to 1, it counts as copied from another year; a half when absent. */
  readonly copiedShare?: number;
}
