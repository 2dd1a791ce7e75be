import type { Cell, Report } from '../grammar/report.js';
import type { TableKey } from '../form/index.js';
import type { CheckOptions } from './rule.js';
import type { Finding, RuleId } from './rules.js';

/** Sums of one table that cannot be judged, because a cell in them is no number. Said once a table. */
export interface NotAssessable {
  readonly table: TableKey;
  readonly rules: readonly RuleId[];
  /** How many sums, and how many of them would hold or fail if every blank counted as 0 (the rest lack more than blanks). */
  readonly sums: number;
  readonly holdIfZero: number;
  readonly failIfZero: number;
  /** The cells that stand in the way. */
  readonly cells: readonly Cell[];
}

/** A report with everything that the rules say of it. */
export interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly NotAssessable[];
}

export declare function check(report: Report, options?: CheckOptions): CheckedReport;
