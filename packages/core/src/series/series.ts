import type { Report } from '../grammar/report.js';
import { type CheckedReport, checkBy } from '../rules/check.js';
import type { CheckOptions } from '../rules/check-options.js';
import { allPartsOf, proseParts } from '../rules/check-with-prose.js';
import type { ReportBeside } from '../rules/finding.js';
import { passagesOf } from '../rules/passages.js';
import { rules } from '../rules/rules.js';
import type { YearPair } from '../rules/series/year-pair.js';
import type { YearRecord } from '../rules/series/year-record.js';
import { type Apart, apartIn, besideOf } from './apart.js';
import { bodyKey, type RenamedBodies } from './body-name.js';
import { changesBetween, type FigureChange } from './changes.js';
import { figuresAgree } from './figures-agree.js';
import { yearRecordOf } from './year-record-of.js';

/** A report with everything that the rules say of it, and the reports of the years that stood beside it. */
export interface CheckedBeside extends CheckedReport {
  /** Those that it was compared with, by year. */
  readonly beside: readonly ReportBeside[];
  /** Why there are none, of those that have come before it; null where there are. */
  readonly alone: Apart | null;
  /** What is kept of it for those that follow; null where it names no body or no year. */
  readonly record: YearRecord | null;
}

/** What became of each figure around one year. */
export interface Changes {
  /** Since the year before; to the year after, where that one alone is there. */
  readonly changes: readonly FigureChange[];
  /** To the year after, where the year before is there too; absent else. */
  readonly onward?: readonly FigureChange[];
}

/** As many bodies are named where none is the one looked for. */
const mostNamed = 3;

/**
 * Reports of many bodies and years as they arrive, in any order. Each is checked beside those of its body that came
 * before it; what is kept of a report is some kilobytes, its text is let go.
 */
export class Series {
  readonly #bodies = new Map<string, Map<number, YearRecord[]>>();
  /** The names of the bodies of reports that were given to be compared with. */
  readonly #remembered = new Set<string>();
  readonly #renamed: RenamedBodies;

  constructor({ renamed = {} }: { readonly renamed?: RenamedBodies } = {}) {
    this.#renamed = renamed;
  }

  /** Keeps a report that others are to be compared with; says nothing of it. False where it names no body or no year. */
  remember(source: string, report: Report): boolean {
    const record = recordOf(source, report);
    if (record !== null) this.rememberRecord(record);
    return record !== null;
  }

  /** The same of a report that was read elsewhere. */
  rememberRecord(record: YearRecord): void {
    this.#keep(record);
    this.#remembered.add(record.agency);
  }

  /** Keeps a report that was checked elsewhere before those that follow. */
  keepRecord(record: YearRecord): void {
    this.#keep(record);
  }

  /** Judges a report by every rule, those over several years among them, and keeps it for the ones that follow. */
  check(source: string, report: Report, options: CheckOptions = {}): CheckedBeside {
    const { passages, claims } = proseParts(report);
    const record = yearRecordOf(source, report, passages);
    if (record !== null) this.#keep(record);
    const pairs = record === null ? [] : this.#pairs(record);
    const parts = allPartsOf(report, { passages, claims, ...(pairs.length > 0 && { pairs }) });
    const alone = pairs.length === 0 ? this.#aloneBecause(record) : null;
    return { ...checkBy(rules, parts, options), beside: pairs.map(reportBeside), alone, record };
  }

  /**
   * What became of each figure from the year before to the report of a body for a year or, where only that has come, from
   * it to the year after; none where there are not two to compare. `onward` where both have come.
   */
  changes(agency: string, year: number, options: CheckOptions = {}): Changes {
    const years = this.#yearsOf(agency);
    const [before, own, after] = [-1, 0, 1].map((step) => only(years.get(year + step)));
    if (!own) return { changes: [] };
    const onward = after ? changesBetween(own, after, options) : [];
    if (!before) return { changes: onward };
    return { changes: changesBetween(before, own, options), ...(after && { onward }) };
  }

  /** What could not be compared among all that has come, body by body in the order of their first reports. */
  *apart(): Generator<Apart> {
    for (const years of this.#bodies.values()) yield* apartIn(years);
  }

  #keep(record: YearRecord): void {
    const years = this.#yearsOf(record.agency);
    const others = (years.get(record.year) ?? []).filter((other) => other.source !== record.source);
    years.set(record.year, [...others, record]);
  }

  #aloneBecause(record: YearRecord | null): Apart {
    if (record === null) return { kind: 'no-name', facts: {} };
    const { agency, year } = record;
    const key = bodyKey(agency, this.#renamed);
    for (const apart of apartIn(this.#bodies.get(key) ?? new Map())) if (concerns(apart, year)) return apart;
    const others = [...this.#remembered].filter((name) => bodyKey(name, this.#renamed) !== key);
    return { kind: 'other-body', facts: { agency, others: others.slice(0, mostNamed) } };
  }

  #yearsOf(agency: string): Map<number, YearRecord[]> {
    const key = bodyKey(agency, this.#renamed);
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const years = new Map<number, YearRecord[]>();
    this.#bodies.set(key, years);
    return years;
  }

  #pairs(record: YearRecord): YearPair[] {
    const years = this.#yearsOf(record.agency);
    if (only(years.get(record.year)) === null) return [];
    const earlier = only(years.get(record.year - 1));
    const later = only(years.get(record.year + 1));
    return [
      ...(earlier === null ? [] : [{ earlier, later: record, judged: 'later' } as const]),
      ...(later === null ? [] : [{ earlier: record, later, judged: 'earlier' } as const]),
    ];
  }
}

/** What is kept of a report; plain data, which can go from thread to thread. Null where it names no body or no year. */
export function recordOf(source: string, report: Report): YearRecord | null {
  return yearRecordOf(source, report, passagesOf(report));
}

/** What keeps the report of a year from being compared. */
function concerns({ kind, facts }: Apart, year: number): boolean {
  if (kind === 'same-year') return Math.abs(facts.year - year) <= 1;
  return kind === 'years-between' && (facts.earlier.year === year || facts.later.year === year);
}

/** The report of a year: the first of several that agree in every figure; null where they do not, or there is none. */
function only(records: readonly YearRecord[] = []): YearRecord | null {
  const [first = null, ...others] = records;
  return first !== null && others.every((other) => figuresAgree(first, other)) ? first : null;
}

function reportBeside({ earlier, later, judged }: YearPair): ReportBeside {
  return besideOf(judged === 'later' ? earlier : later);
}
