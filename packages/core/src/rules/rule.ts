import type { Report, Section, Table } from '../grammar/report.js';
import type { BasisId } from './basis.js';
import type { Severity, Violation } from './finding.js';

/** The parts of a report that a rule can ask for. A rule reads only what it declares in `needs`. */
export interface Parts {
  readonly proactive: Table;
  readonly applications: Table;
  readonly disputes: Table;
  /** The tables that are there. */
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly report: Report;
  /** The year reported on. */
  readonly year: number;
}
export type Part = keyof Parts;

export interface CheckOptions {
  /** Count a blank cell as 0 in sums. */
  readonly blankAsZero?: boolean;
  /** Rule ids or parts (`applications`) to run; all when absent. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/**
 * One rule. It is run when every part it needs is in the report and the report's year is within `years`
 * (a report without a year is taken to be within).
 */
export interface Rule<Id extends string = string, P extends Part = Part, Facts = unknown> {
  readonly id: Id;
  readonly severity: Severity;
  readonly basis: BasisId;
  /** Report years in which the requirement was in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly needs: readonly P[];
  check(parts: Pick<Parts, P>, options: CheckOptions): Iterable<Violation<Facts>>;
}

/** Fixes a rule's types: the id as a literal, and `check` to the parts named in `needs`. */
export function defineRule<const Id extends string, const P extends Part, Facts>(
  rule: Rule<Id, P, Facts>,
): Rule<Id, P, Facts> {
  return rule;
}
