import type { ReportBeside } from '../rules/finding.js';
import type { YearRecord } from '../rules/series/year-record.js';
import { figuresAgree } from './figures-agree.js';

/** Why reports were not compared over the years, or not in everything. */
export interface ApartFacts {
  /** The report names no body, or no year. */
  'no-name': Record<never, never>;
  /** Last year's reports were named, and none is of this body. `others` are some of the bodies that they are of. */
  'other-body': { readonly agency: string; readonly others: readonly string[] };
  /** No report of the body is of the year before or after. */
  'years-between': { readonly agency: string; readonly earlier: ReportBeside; readonly later: ReportBeside };
  /** Several reports of one body and year that differ in their figures. */
  'same-year': { readonly agency: string; readonly year: number; readonly sources: readonly string[] };
  /** Table two of the two years follows two editions of the form: what is in force does not go on from one to the other. */
  'edition-changed': { readonly agency: string; readonly earlier: ReportBeside; readonly later: ReportBeside };
}

export type ApartKind = keyof ApartFacts;

export type Apart = { readonly [K in ApartKind]: { readonly kind: K; readonly facts: ApartFacts[K] } }[ApartKind];

/** What could not be compared among the reports of one body. */
export function* apartIn(years: ReadonlyMap<number, readonly YearRecord[]>): Generator<Apart> {
  let before: YearRecord | null = null;
  for (const year of [...years.keys()].sort((a, b) => a - b)) {
    const [first, ...others] = years.get(year) ?? [];
    if (first === undefined) continue;
    const { agency } = first;
    if (others.some((other) => !figuresAgree(first, other))) {
      yield { kind: 'same-year', facts: { agency, year, sources: [first, ...others].map(({ source }) => source) } };
    }
    if (before !== null) yield* between(before, first);
    before = first;
  }
}

function* between(earlier: YearRecord, later: YearRecord): Generator<Apart> {
  const facts = { agency: later.agency, earlier: besideOf(earlier), later: besideOf(later) };
  if (later.year - earlier.year > 1) yield { kind: 'years-between', facts };
  else if (hasOtherForm(earlier, later)) yield { kind: 'edition-changed', facts };
}

function hasOtherForm({ tables: { proactive: before } }: YearRecord, { tables: { proactive } }: YearRecord): boolean {
  return before !== undefined && proactive !== undefined && before.edition !== proactive.edition;
}

export function besideOf({ source, agency, year }: YearRecord): ReportBeside {
  return { source, agency, year };
}
