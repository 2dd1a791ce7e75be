import type { CheckOptions } from '../../src/rules/check-options.js';
import { type CheckedBeside, Series } from '../../src/series/series.js';
import { type BuiltSection, built, type Changes } from './built-report.js';
import { lines } from './told.js';

/** The report of the year before the passing one: what it carries on is what the passing one takes up. */
const before = {
  year: 2023,
  cells: { 'proactive.normativeDocuments.inForce': 8 },
} as const satisfies Changes;

/** The passing report for the year before, with some changes. */
export function yearBefore(changes: Changes = {}): Changes {
  return { ...before, ...changes, cells: { ...before.cells, ...changes.cells } };
}

/** A report, checked beside those that came before it by what years say of each other. */
export function checkedBeside(changes: Changes, others: readonly Changes[], options?: CheckOptions): CheckedBeside {
  const series = new Series();
  for (const [at, other] of others.entries()) series.remember(`${at}.txt`, built(other));
  return series.check('this.txt', built(changes), { only: ['series'], ...options });
}

/** What is said of a report beside another, a line a finding: its own cells, and those of the other behind `|`. */
export function toldBeside(changes: Changes, other: Changes, options?: CheckOptions): string[] {
  const checked = checkedBeside(changes, [other], options);
  return lines(checked).map((line, at) => {
    const beside = checked.findings[at]?.beside ?? [];
    return beside.length === 0 ? line : `${line} | ${beside.map(({ address }) => address).join(' ')}`;
  });
}

/** Sections with prose of one's own. */
export function prose(texts: Readonly<Record<number, string>>) {
  return (sections: readonly BuiltSection[]): BuiltSection[] =>
    sections.map((section) => ({ ...section, prose: texts[section.index] ?? section.prose }));
}
