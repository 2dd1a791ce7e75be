import { type Address, type Edition, formGrid, tableKeys } from '../form/index.js';
import type { CheckOptions } from '../rules/check-options.js';
import { figureIn, type YearRecord } from '../rules/series/year-record.js';

/** What became of one figure from one year to the next. */
export interface FigureChange {
  readonly address: Address;
  /** The edition of the form that names the cell. */
  readonly edition: Edition;
  readonly before: number;
  readonly after: number;
  /** A figure that people look at: no applicant's part of a total. */
  readonly isMain: boolean;
}

/** Every figure that the reports of two years both have, in the order of the later one's form. */
export function changesBetween(earlier: YearRecord, later: YearRecord, options: CheckOptions = {}): FigureChange[] {
  const found: FigureChange[] = [];
  for (const key of tableKeys) {
    const table = later.tables[key];
    if (table === undefined) continue;
    const { edition } = table;
    for (const { address, column } of formGrid(edition, key).cells) {
      const before = figureIn(earlier, address, options);
      const after = figureIn(later, address, options);
      if (before === null || after === null) continue;
      found.push({ address, edition, before, after, isMain: key !== 'applications' || column.key === 'total' });
    }
  }
  return found;
}

/** By how much a figure grew, of 1; null from 0, where no share tells it. */
export function growthOf({ before, after }: Pick<FigureChange, 'before' | 'after'>): number | null {
  return before === 0 ? null : (after - before) / Math.abs(before);
}

/** How long the bar of a change is: what was added or taken away, of the larger of the two figures; −1 to 1. */
export function barOf({ before, after }: Pick<FigureChange, 'before' | 'after'>): number {
  const largest = Math.max(Math.abs(before), Math.abs(after));
  if (largest === 0) return 0;
  return Math.max(-1, Math.min(1, (after - before) / largest));
}
