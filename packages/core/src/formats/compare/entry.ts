import type { ReportBeside } from '../../rules/finding.js';
import type { FigureChange } from '../../series/changes.js';
import type { CheckedEntry, Unread } from '../entry.js';

/** One report of a run of `compare`, with what became of each figure between the two years. */
export interface ComparedEntry extends CheckedEntry {
  readonly changes: readonly FigureChange[];
}

export type CompareEntry = ComparedEntry | Unread;

/** The two reports that an entry compares, of which one is its own. */
export interface ComparedYears {
  readonly earlier: ReportBeside;
  readonly later: ReportBeside;
  readonly own: ReportBeside;
  readonly other: ReportBeside;
}

/**
 * A report beside that of the year before or, where only that has come, of the year after; null where it was compared
 * with neither.
 */
export function comparedWith({ source, beside = [], checked }: ComparedEntry): ComparedYears | null {
  const { agency, year } = checked.report;
  if (agency === null || year === null) return null;
  const own = { source, agency, year };
  const earlier = beside.find((report) => report.year === year - 1);
  if (earlier !== undefined) return { earlier, later: own, own, other: earlier };
  const later = beside.find((report) => report.year === year + 1);
  return later === undefined ? null : { earlier: own, later, own, other: later };
}

/** The changes that people are shown: of figures of their own, where there is or was anything. */
export function shownChanges({ changes }: ComparedEntry): FigureChange[] {
  return changes.filter(({ isMain, before, after }) => isMain && (before !== 0 || after !== 0));
}
