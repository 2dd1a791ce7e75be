import type { ReportBeside } from '../../rules/finding.js';
import type { FigureChange } from '../../series/changes.js';
import type { Changes } from '../../series/series.js';
import type { CheckedEntry, Unread } from '../entry.js';

/** One report of a run of `compare`, with what became of each figure between the years. */
export interface ComparedEntry extends CheckedEntry, Changes {}

export type CompareEntry = ComparedEntry | Unread;

/** Two reports that an entry compares, of which one is its own. */
export interface ComparedYears {
  readonly earlier: ReportBeside;
  readonly later: ReportBeside;
  readonly own: ReportBeside;
  readonly other: ReportBeside;
  /** What people are shown of the changes: figures of their own, where there is or was anything. */
  readonly shown: readonly FigureChange[];
}

/** A report beside those of the year before and of the year after, as far as they came before it. */
export function comparisonsOf({ source, beside = [], checked, changes, onward }: ComparedEntry): ComparedYears[] {
  const { agency, year } = checked.report;
  if (agency === null || year === null) return [];
  const own = { source, agency, year };
  const [before, after] = [-1, 1].map((step) => beside.find((report) => report.year === year + step));
  return [
    ...(before ? [{ earlier: before, later: own, own, other: before, shown: shownOf(changes) }] : []),
    ...(after
      ? [{ earlier: own, later: after, own, other: after, shown: shownOf(before ? (onward ?? []) : changes) }]
      : []),
  ];
}

function shownOf(changes: readonly FigureChange[]): FigureChange[] {
  return changes.filter(({ isMain, before, after }) => isMain && (before !== 0 || after !== 0));
}
