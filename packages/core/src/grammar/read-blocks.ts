import { layOut } from '../grid/blocks.js';
import type { Row } from '../grid/row.js';
import type { Block } from '../source/block.js';
import { withOrigins } from './origins.js';
import { readReports } from './read-reports.js';
import type { Report, Table } from './report.js';
import type { RowsBetween } from './several.js';

/** Reads the annual report, or reports, in what a document is made of. Places tell where in the file they stand. */
export function readBlocks(blocks: readonly Block[]): Report[] {
  const { text, rows, origins } = layOut(blocks);
  return readReports(text, between(rows)).map((report) => withOrigins(withGrids(report), origins));
}

/** Tables whose cells the file itself has are no text by tabs. */
function withGrids(report: Report): Report {
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    const isGrid = table.cells.some(({ place }) => place?.origin !== undefined);
    return [key, isGrid ? { ...table, layout: 'grid' } : table];
  });
  return { ...report, tables: Object.fromEntries(tables) };
}

/** Rows that are known already, by where they begin. */
function between(rows: readonly Row[]): RowsBetween {
  return (start, end) => rows.slice(firstFrom(rows, start), firstFrom(rows, end));
}

/** The position of the first row that begins at an offset or behind it. */
function firstFrom(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
