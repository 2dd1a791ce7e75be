import type { ReportClaims } from '../claims/claims-of.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report, Section, Table } from '../grammar/report.js';
import type { BasisId } from './basis.js';
import type { CheckOptions } from './check-options.js';
import type { Severity, Violation } from './finding.js';
import type { Passage } from './passages.js';
import type { RollUp } from './rollup/roll-up.js';
import type { YearPair } from './series/year-pair.js';

/** The parts of a report that a rule can ask for. A rule reads only what it declares in `needs`. */
export interface Parts {
  readonly proactive: Table;
  readonly applications: Table;
  readonly disputes: Table;
  /** The tables that are there, in the order of the form. */
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  /** What could not be read without doubt. */
  readonly doubts: readonly Doubt[];
  /** The year reported on. */
  readonly year: number;
  /** The body that reports, as the title names it. */
  readonly agency: string;
  /** The reports of many bodies, added up; only where they are. */
  readonly rollup: RollUp;
  /** The report as a whole, for its text. */
  readonly report: Report;
  /** What its prose states in figures; only where prose is judged. */
  readonly claims: ReportClaims;
  /** Its prose, part by part; only where prose is judged. */
  readonly passages: readonly Passage[];
  /** The years of its body that stand beside its own; only where there are any. */
  readonly pairs: readonly YearPair[];
}
export type Part = keyof Parts;

/**
 * One rule. It is run when every part it needs is in the report and the report's year is within `years`.
 * A report without a year is taken to be within, and so is an older one that uses a table of the form.
 */
export interface Rule<Id extends string = string, P extends Part = Part, Facts = unknown> {
  readonly id: Id;
  readonly severity: Severity;
  /** Every severity that its findings can have, the gravest first, where they are not all of `severity`. */
  readonly severities?: readonly Severity[];
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

/** Every severity that a rule's findings can have, the gravest first. */
export function severitiesOf({ severity, severities }: Rule): readonly Severity[] {
  return severities ?? [severity];
}
