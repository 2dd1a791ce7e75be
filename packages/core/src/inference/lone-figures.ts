import { formGrid, type TableKey } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report, RowReading, Table } from '../grammar/report.js';
import { absentCell } from '../grammar/tables/cell.js';

/**
 * The report without the figures of a table that runs on, has no sums, and lacks a row: where a label is lost, the
 * figures before and after it have become one.
 */
export function withoutLoneFigures(report: Report): Report {
  const key = 'proactive';
  const table = report.tables[key];
  if (table?.layout !== 'glued') return report;
  const { lines, cells } = formGrid(table.edition, key);
  const open = table.rows.filter(({ doubtful }) => !doubtful);
  if (table.rows.length === lines.length || open.length === 0) return report;
  const emptied: Table = {
    ...table,
    cells: cells.map(absentCell),
    rows: table.rows.map((row) => ({ ...row, doubtful: true })),
  };
  const doubts = open.map((row) => doubtAbout(row, key));
  return { ...report, tables: { ...report.tables, [key]: emptied }, doubts: [...report.doubts, ...doubts] };
}

function doubtAbout({ line, label, place }: RowReading, table: TableKey): Doubt {
  const facts = { label, expected: line.cells.length, readings: [] };
  return { kind: 'figures-not-apart', facts, table, cells: line.cells.map(({ address }) => address), place };
}
