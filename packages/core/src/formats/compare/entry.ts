import type { ReportBeside } from '../../rules/finding.js';
import type { FigureChange } from '../../series/changes.js';
import type { CheckedEntry, Unread } from '../entry.js';

/** One report of a run of `compare`, with what became of each figure since the year before. */
export interface ComparedEntry extends CheckedEntry {
  readonly changes: readonly FigureChange[];
}

export type CompareEntry = ComparedEntry | Unread;

/** The report of the year before, and the year; null where a report was not compared with one. */
export function comparedWith({ beside = [], checked }: ComparedEntry): {
  readonly earlier: ReportBeside;
  readonly year: number;
} | null {
  const { year } = checked.report;
  const earlier = beside.find((report) => year !== null && report.year === year - 1);
  return earlier === undefined || year === null ? null : { earlier, year };
}

/** The changes that people are shown: of figures of their own, where there is or was anything. */
export function shownChanges({ changes }: ComparedEntry): FigureChange[] {
  return changes.filter(({ isMain, before, after }) => isMain && (before !== 0 || after !== 0));
}
