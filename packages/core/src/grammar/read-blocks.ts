import { type LaidOut, layOut } from '../grid/blocks.js';
import type { Row } from '../grid/row.js';
import type { Block } from '../source/block.js';
import { withoutRepeats } from './merged/without-repeats.js';
import { withOrigins } from './origins.js';
import { readReports } from './read-reports.js';
import type { Report, Table } from './report.js';
import type { RowsBetween } from './several.js';

const same = (report: Report) => report;

/**
 * Reads the annual report, or reports, in what a document is made of. Places tell where in the file they stand.
 * @param complete what is done to each report before its places tell that
 */
export function readBlocks(blocks: readonly Block[], complete: (report: Report) => Report = same): Report[] {
  const { text, rows, origins, grids } = layOut(blocks);
  return readReports(text, between(withoutRepeats(rows))).map((report) =>
    withOrigins(complete(withLayouts(report, grids)), origins),
  );
}

/** Tables whose cells the file itself has, or whose text has no tabs, are no text by tabs. */
function withLayouts(report: Report, grids: LaidOut['grids']): Report {
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    const { start, end } = table.place;
    const grid = grids[firstFrom(grids, end) - 1];
    return [key, grid !== undefined && grid.end >= start ? { ...table, layout: grid.layout } : table];
  });
  return { ...report, tables: Object.fromEntries(tables) };
}

/** Rows that are known already, by where they begin. */
function between(rows: readonly Row[]): RowsBetween {
  return (start, end) => rows.slice(firstFrom(rows, start), firstFrom(rows, end));
}

/** The position of the first that begins at an offset or behind it. */
function firstFrom(rows: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
