import type { Edition } from '../../form/form.js';
import { type FormGrid, formGrid, type TableKey } from '../../form/index.js';
import type { Row } from '../../grid/row.js';
import { layoutOf } from '../../layout/layouts.js';
import type { TextPlace } from '../../source/place.js';
import type { Doubt } from '../doubts.js';
import type { HeadingReading, Table } from '../report.js';
import { editionOf } from './edition.js';
import { entriesOf } from './entries.js';
import { type Columns, type Filled, fillLine, fillRows } from './fill.js';
import { headsOf } from './headings.js';
import { placeOfAll, printed } from './printed.js';
import type { Entry, Heading } from './record.js';
import { matchRows } from './rows.js';

/** A table as read, with what is doubtful about the reading. */
export interface TableReading {
  readonly table: Table;
  readonly doubts: readonly Doubt[];
}

/**
 * Reads one table from its rows.
 * @param fallback the edition to take where no label tells: table four is the same in both
 */
export function readTable(rows: readonly Row[], key: TableKey, fallback: Edition): TableReading {
  const layout = layoutOf(rows);
  const cells = layout.cells(rows);
  const read = entriesOf(cells, key);
  const grid = formGrid(editionOf(read) ?? fallback, key);
  const heads = headsOf(cells, read.headings, grid);
  const columns: Columns = { heads, padsFollow: layout.name !== 'tab' };
  const { rows: matched, strays, unlabelled } = matchRows(read, grid);
  const filled = key === 'disputes' ? fillLine(read.entries, grid, columns) : fillRows(matched, grid, columns);
  const doubts = [...filled.doubts];
  if (heads.misplaced !== null) doubts.unshift(orderDoubt(heads.misplaced, grid));
  if (key !== 'disputes') doubts.push(...unlabelledDoubts(unlabelled, key));
  if (doubts.length === 0 && isUnread(filled)) doubts.push(unreadDoubt(grid, rows));
  return {
    table: {
      key,
      edition: grid.edition,
      layout: layout.name,
      cells: filled.cells,
      rows: filled.rows,
      strays: key === 'disputes' ? [] : strays,
      headings: headingReadings(read.headings),
      place: spanOf(rows),
      ...(filled.open.length > 0 && heads.misplaced === null ? { open: filled.open } : {}),
    },
    doubts,
  };
}

function spanOf(rows: readonly Row[]): TextPlace {
  const first = rows[0];
  return { kind: 'text', start: first?.start ?? 0, end: rows.at(-1)?.end ?? 0, line: first?.line ?? 1 };
}

/** Labels are there, and nothing under them. */
function isUnread({ cells }: Filled): boolean {
  return cells.every((cell) => cell.state === 'absent');
}

function unreadDoubt({ table, cells }: FormGrid, rows: readonly Row[]): Doubt {
  const addresses = cells.map(({ address }) => address);
  return { kind: 'table-unread', facts: { table }, table, cells: addresses, place: spanOf(rows) };
}

function headingReadings(headings: readonly Heading[]): HeadingReading[] {
  const readings: HeadingReading[] = [];
  for (const { label, fit, tokens } of headings) {
    const place = placeOfAll(tokens);
    if (place !== null) readings.push({ label: printed(tokens), fit, form: label.words, place });
  }
  return readings;
}

function orderDoubt(heading: Heading, grid: FormGrid): Doubt {
  const facts = { heading: printed(heading.tokens) };
  const cells = grid.cells.map(({ address }) => address);
  return { kind: 'column-order', facts, table: grid.table, cells, place: placeOfAll(heading.tokens) };
}

function unlabelledDoubts(entries: readonly Entry[], table: TableKey): Doubt[] {
  const figures = entries.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'figure'));
  const facts = { found: figures.length };
  const place = placeOfAll(figures);
  return place === null ? [] : [{ kind: 'figures-without-label', facts, table, cells: [], place }];
}
