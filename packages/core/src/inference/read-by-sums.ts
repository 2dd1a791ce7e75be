import { formGrid, type TableKey } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Cell, OpenRow, Report, RowReading, Table } from '../grammar/report.js';
import { type Inferred, infer } from './infer.js';
import { withoutLoneFigures } from './lone-figures.js';
import { withLostLabels } from './lost-labels.js';
import { isScattered, withoutScattered } from './scattered.js';

/**
 * The report with the rows whose cells do not stand apart read by the sums of the form, where these leave one reading;
 * of the others a doubt tells why not.
 */
export function readBySums(read: Report): Report {
  if (isScattered(read)) return withoutScattered(read);
  const report = withLostLabels(withoutLoneFigures(read));
  let { doubts } = report;
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    const { open, ...rest } = table;
    if (open === undefined) return [key, table];
    const inferred = infer(open, table.cells, formGrid(table.edition, key as TableKey));
    doubts = withDoubts(doubts, open, inferred);
    const left = open.filter((row) => !inferred.rows.has(row));
    return [key, { ...withCells(rest, inferred), ...(left.length > 0 ? { open: left } : {}) }];
  });
  return doubts === report.doubts ? report : { ...report, tables: Object.fromEntries(tables), doubts };
}

function withCells(table: Table, { rows, sums }: Inferred): Table {
  const cells = [...table.cells];
  for (const [row, own] of rows) for (const [at, { index }] of row.cells.entries()) cells[index] = own[at] as Cell;
  const isRead = ({ line }: RowReading) =>
    [...rows.keys()].some((row) => row.cells.some(({ index }) => index === line.start));
  const readings = table.rows.map((row) => (isRead(row) ? { ...row, doubtful: false } : row));
  return { ...table, cells, rows: readings, ...(sums.length > 0 ? { readBySums: sums } : {}) };
}

/** The doubts with those about open rows told anew, in the order of the text. */
function withDoubts(doubts: readonly Doubt[], open: readonly OpenRow[], inferred: Inferred): Doubt[] {
  const places = new Set<unknown>(open.map(({ place }) => place));
  const others = doubts.filter(({ kind, place }) => kind !== 'row-cells' || !places.has(place));
  const startOf = ({ place }: Doubt) => place?.start ?? 0;
  return [...others, ...inferred.doubts].sort((one, other) => startOf(one) - startOf(other));
}
