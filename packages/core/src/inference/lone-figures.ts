import { type FormCell, type FormLine, formGrid, type TableKey } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report, RowReading, Table } from '../grammar/report.js';
import { absentCell } from '../grammar/tables/cell.js';

/** What a figure begins with that tells a change: more or less than the year before. */
const sign = /^[+\-＋－增减]/;

/**
 * The report without what looks like single figures of a table that runs on and has no sums. Where the table lacks a row
 * or a head, the figures before and after a lost label may have become one; where a sign stands in a column of counts,
 * its row is not the row of the form.
 */
export function withoutLoneFigures(report: Report): Report {
  const key = 'proactive';
  const table = report.tables[key];
  if (table?.layout !== 'glued') return report;
  const { cells } = formGrid(table.edition, key);
  const broken = isBroken(table);
  const out = new Set(table.rows.filter((row) => !row.doubtful && (broken || hasStraySign(row, table))));
  if (out.size === 0) return report;
  const left = new Set([...out].flatMap(({ line }) => line.cells.map(({ index }) => index)));
  const emptied: Table = {
    ...table,
    cells: table.cells.map((cell, at) => (left.has(at) ? absentCell(cells[at] as FormCell) : cell)),
    rows: table.rows.map((row) => (out.has(row) ? { ...row, doubtful: true } : row)),
  };
  const doubts = [...out].map((row) => doubtAbout(row, key));
  return { ...report, tables: { ...report.tables, [key]: emptied }, doubts: [...report.doubts, ...doubts] };
}

/** Whether a table lacks a row or a head, so that figures may stand behind a label that is not theirs. */
export function isBroken(table: Table): boolean {
  const { lines } = formGrid(table.edition, table.key);
  return table.rows.length < lines.length || lacksHead(table, lines);
}

/** Whether some of the blocks' items stand in the table and others do not, or some of their columns' heads. */
function lacksHead({ headings }: Table, lines: readonly FormLine[]): boolean {
  const blocks = [...new Set(lines.map(({ block }) => block))];
  const items = blocks.flatMap(({ item }) => item ?? []);
  const heads = blocks.flatMap(({ columns }) => columns.map(({ label }) => label));
  const printed = headings.map(({ form }) => form);
  const isCutShort = (expected: readonly string[]) =>
    expected.some((label) => printed.includes(label)) &&
    expected.some((label) => timesIn(printed, label) < timesIn(expected, label));
  return isCutShort(items) || isCutShort(heads);
}

function timesIn(labels: readonly string[], label: string): number {
  return labels.filter((one) => one === label).length;
}

function hasStraySign({ line }: RowReading, { cells }: Table): boolean {
  return line.cells.some(({ column, index }) => column.signed !== true && sign.test(cells[index]?.raw ?? ''));
}

function doubtAbout({ line, label, place }: RowReading, table: TableKey): Doubt {
  const facts = { label, expected: line.cells.length, readings: [] };
  return { kind: 'figures-not-apart', facts, table, cells: line.cells.map(({ address }) => address), place };
}
