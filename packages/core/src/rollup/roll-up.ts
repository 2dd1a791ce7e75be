import { editionForYear } from '../form/index.js';
import { divisionOfOffice } from '../grammar/bodies/body-name.js';
import type { Renamed } from '../grammar/bodies/known-bodies.js';
import type { CheckOptions } from '../rules/check-options.js';
import type { Lack, RollUp, SourcedReport } from '../rules/rollup/roll-up.js';
import { sortOut } from './sort-out.js';
import { totalsOf } from './totals.js';

export interface RollUpOptions extends Pick<CheckOptions, 'blankAsZero'> {
  /** The year to add up; else that of `against`, or of most of the reports. */
  readonly year?: number;
  /** Names of the bodies that the government covers; without them nobody can be missing. */
  readonly roster?: readonly string[];
  /** The government's own report, to be compared with the sums. */
  readonly against?: SourcedReport;
  /** Bodies whose names are changed, by the former name: the present one. */
  readonly renamed?: Renamed;
}

/** Why reports cannot be rolled up, or not be compared with the one given. */
export interface RollUpFacts {
  /** No year is that of more than half of the reports; `years` with how many there are of each. */
  'several-years': { readonly years: readonly { readonly year: number; readonly reports: number }[] };
  /** No report states its year. */
  'no-year': Record<never, never>;
  /** `against` states no year, or another one than asked for. */
  'against-year': { readonly source: string; readonly year: number | null; readonly asked: number | null };
  /** `against` names no body. */
  'against-body': { readonly source: string };
  /** `against` is the report of a government's office for itself (本级), not the government's. */
  'against-office': { readonly source: string; readonly body: string };
}

export type RollUpProblem = {
  readonly [K in keyof RollUpFacts]: { readonly kind: K; readonly facts: RollUpFacts[K] };
}[keyof RollUpFacts];

/**
 * Adds the reports of many bodies of one year up, cell by cell. Whatever is missing is named and never counted as 0: a
 * sum that lacks a body is that of what is there, and says so. Never throws for what is in the reports.
 */
export function rollUp(reports: readonly SourcedReport[], options: RollUpOptions = {}): RollUp | RollUpProblem {
  const { against = null, blankAsZero = false, renamed = {}, roster = null } = options;
  const wrong = against === null ? null : problemOf(against, options.year ?? null);
  if (wrong !== null) return wrong;
  const year = options.year ?? against?.report.year ?? yearOfMost(reports);
  if (typeof year !== 'number') return year;

  const edition = editionForYear(year);
  const sorted = sortOut(reports, { year, government: against?.report.agency ?? null, roster, renamed });
  const absent: Lack[] = [
    ...sorted.missing.map((body): Lack => ({ body, reason: 'no-report' })),
    ...sorted.doubled.map(({ body }): Lack => ({ body, reason: 'doubled' })),
  ];
  return { ...sorted, year, edition, totals: totalsOf(sorted.members, absent, edition, blankAsZero), against };
}

/** Whether reports were added up, or it is told why not. */
export function isRolledUp(result: RollUp | RollUpProblem): result is RollUp {
  return 'totals' in result;
}

function problemOf({ source, report: { agency, year } }: SourcedReport, asked: number | null): RollUpProblem | null {
  if (agency === null) return { kind: 'against-body', facts: { source } };
  if (year === null || (asked !== null && year !== asked)) {
    return { kind: 'against-year', facts: { source, year, asked } };
  }
  return divisionOfOffice(agency) === null ? null : { kind: 'against-office', facts: { source, body: agency } };
}

/** The year of more than half of the reports that state one. */
function yearOfMost(reports: readonly SourcedReport[]): number | RollUpProblem {
  const counts = new Map<number, number>();
  for (const { report } of reports) {
    if (report.year !== null) counts.set(report.year, (counts.get(report.year) ?? 0) + 1);
  }
  const years = [...counts].map(([year, reports]) => ({ year, reports })).sort((one, other) => one.year - other.year);
  if (years.length === 0) return { kind: 'no-year', facts: {} };
  const all = years.reduce((sum, one) => sum + one.reports, 0);
  return years.find((one) => one.reports * 2 > all)?.year ?? { kind: 'several-years', facts: { years } };
}
