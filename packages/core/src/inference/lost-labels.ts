import { type Address, formGrid } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Report, Table } from '../grammar/report.js';
import { cellOf } from '../grammar/tables/cell.js';
import { placeOfAll } from '../grammar/tables/printed.js';
import { type PlacedRow, rowsByPlace } from './rows-by-place.js';

/**
 * The report with rows that have lost their label: where exactly one row of the form is missing between two that are
 * read, and as many figures as it has stand there; and with figures that stand under their label, as converters put
 * them that make a heading of it. Their cells are `inferred`, and a doubt tells of each row. Other figures without a
 * label may be of any row that is missing.
 */
export function withLostLabels(report: Report): Report {
  let { doubts } = report;
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    if (!mayHaveLost(table, doubts)) return [key, table];
    const rows = rowsByPlace(table, report.text);
    const read = rows.length > 0 ? withRows(table, rows) : table;
    doubts = [...withoutThose(doubts, rows, read), ...rows.map((row) => doubtAbout(row, read))];
    return [key, read];
  });
  return doubts === report.doubts ? report : { ...report, tables: Object.fromEntries(tables), doubts };
}

/** Spares nearly all tables the search. */
function mayHaveLost({ key, open }: Table, doubts: readonly Doubt[]): boolean {
  return open !== undefined || doubts.some(({ kind, table }) => kind === 'figures-without-label' && table === key);
}

function withRows({ open = [], ...table }: Table, rows: readonly PlacedRow[]): Table {
  const cells = [...table.cells];
  for (const { line, figures } of rows) {
    for (const [at, formCell] of line.cells.entries()) {
      const token = figures[at];
      if (token !== undefined) cells[formCell.index] = { ...cellOf(formCell, token), state: 'inferred' };
    }
  }
  const lines = new Set(rows.map(({ line }) => line));
  const left = open.filter(({ cells: [first] }) => ![...lines].some(({ start }) => start === first?.index));
  const readings = table.rows.map((row) => (lines.has(row.line) ? { ...row, doubtful: false } : row));
  return { ...table, cells, rows: readings, ...(left.length > 0 ? { open: left } : {}) };
}

/** The doubts but for those that the rows resolve: too many cells of a row, or too few, and figures without a label. */
function withoutThose(doubts: readonly Doubt[], rows: readonly PlacedRow[], table: Table): Doubt[] {
  const lines = new Set(rows.map(({ line }) => line));
  const places = new Set<unknown>(table.rows.filter(({ line }) => lines.has(line)).map(({ place }) => place));
  const bare = rows.reduce((sum, { isBare, figures }) => sum + (isBare ? figures.length : 0), 0);
  return doubts.flatMap((doubt): Doubt[] => {
    if (doubt.kind === 'row-cells' && places.has(doubt.place)) return [];
    if (doubt.kind !== 'figures-without-label' || doubt.table !== table.key) return [doubt];
    const found = doubt.facts.found - bare;
    return found > 0 ? [{ ...doubt, facts: { found }, cells: missingFrom(table) }] : [];
  });
}

/** The cells of the rows that are not found. */
function missingFrom({ key, edition, cells, rows }: Table): Address[] {
  const found = new Set(rows.map(({ line }) => line));
  const missing = formGrid(edition, key).lines.filter((line) => !found.has(line));
  return missing
    .flatMap((line) => line.cells.filter(({ index }) => cells[index]?.state === 'absent'))
    .map(({ address }) => address);
}

function doubtAbout({ line, figures }: PlacedRow, { key }: Table): Doubt {
  const cells = line.cells.map(({ address }) => address);
  return { kind: 'row-by-place', facts: { label: line.row.label }, table: key, cells, place: placeOfAll(figures) };
}
