import { formGrid, type TableKey, tableKeys } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report, Table } from '../grammar/report.js';
import { absentCell } from '../grammar/tables/cell.js';

/** So many rows with more figures than columns are no slip. */
const minRows = 3;

/** Rows of a table, a cell a line, that have taken figures from others. */
function crowdedRows({ layout, open = [] }: Table): number {
  if (layout !== 'lines') return 0;
  return open.filter(({ tokens, cells }) => tokens.filter(({ kind }) => kind === 'figure').length > cells.length)
    .length;
}

/**
 * Whether the cells of a report stand in no order: text boxes and the like come out of files so. Then a row that has as
 * many figures as columns may have them from others too.
 */
export function isScattered({ tables }: Report): boolean {
  return Object.values(tables).some((table) => crowdedRows(table) >= minRows);
}

/** The report without the figures of tables that are written a cell a line. */
export function withoutScattered(report: Report): Report {
  const written = tableKeys.filter((key) => report.tables[key]?.layout === 'lines');
  const tables = { ...report.tables };
  const rows = Object.values(report.tables).reduce((sum, table) => sum + crowdedRows(table), 0);
  const doubts = report.doubts.filter(({ table }) => table === null || !written.includes(table));
  for (const key of written) {
    const table = tables[key] as Table;
    tables[key] = emptied(table);
    doubts.push(scatteredDoubt(key, table, rows));
  }
  return { ...report, tables, doubts };
}

function emptied({ open: _, ...table }: Table): Table {
  const { cells } = formGrid(table.edition, table.key);
  return { ...table, cells: cells.map(absentCell), rows: table.rows.map((row) => ({ ...row, doubtful: true })) };
}

function scatteredDoubt(table: TableKey, read: Table, rows: number): Doubt {
  const cells = read.cells.map(({ address }) => address);
  return { kind: 'figures-scattered', facts: { rows }, table, cells, place: read.place };
}
