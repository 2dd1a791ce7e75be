import type { Edition, FormCell } from '../../form/index.js';
import type { Cell, Report } from '../../grammar/report.js';

/** A report, and the input that it comes from. */
export interface SourcedReport {
  readonly source: string;
  readonly report: Report;
}

/** A body whose report is in the sums. */
export interface Member extends SourcedReport {
  readonly body: string;
  /** The government's own office, which reports for itself (本级). */
  readonly isOffice: boolean;
}

/** What a report gives to one sum; two cells of its own where it is written in the other edition. */
export interface Addend {
  readonly member: Member;
  readonly value: number;
  readonly cells: readonly Cell[];
}

/**
 * Why a body gives nothing to a sum: it has no report, or two; its report lacks the table, or has it in an edition that
 * has no such cell; the cell holds no number.
 */
export type LackReason =
  | 'no-report'
  | 'doubled'
  | 'no-table'
  | 'other-edition'
  | 'blank'
  | 'placeholder'
  | 'text'
  | 'absent';

/** A body that is missing from a sum. */
export interface Lack {
  readonly body: string;
  readonly reason: LackReason;
}

/** One cell of the form, added up. */
export interface Total {
  readonly cell: FormCell;
  /** The sum of what is there; null where nothing is. It is the whole sum only where nothing is lacking. */
  readonly value: number | null;
  readonly addends: readonly Addend[];
  readonly lacking: readonly Lack[];
}

/**
 * Why a report is not in the sums: of another year, or without one; of no body that it names; of a body that the roster
 * does not name; of the government itself, which covers the others; of a part of the input that was read already.
 */
export type LeftOutReason = 'other-year' | 'no-year' | 'no-body' | 'not-on-roster' | 'covers-others';

export interface LeftOut {
  readonly source: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly reason: LeftOutReason;
}

/** A body that has several reports of the year: none of them is in the sums. */
export interface Doubled {
  readonly body: string;
  readonly sources: readonly string[];
}

/** Reports of many bodies of one year, added up cell by cell, with an account of who is in. */
export interface RollUp {
  readonly year: number;
  readonly edition: Edition;
  /** The government that covers the bodies, where a report or a name tells. */
  readonly government: string | null;
  readonly members: readonly Member[];
  /** Bodies of the roster that have no report of the year, in its order. */
  readonly missing: readonly string[];
  readonly doubled: readonly Doubled[];
  readonly leftOut: readonly LeftOut[];
  /** Every cell of the edition's form, in its order. */
  readonly totals: readonly Total[];
  /** The government's report that is to agree with the sums; null where none is given. */
  readonly against: SourcedReport | null;
}
