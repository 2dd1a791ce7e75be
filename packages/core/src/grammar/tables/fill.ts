import type { FormCell, FormGrid, TableKey } from '../../form/index.js';
import type { Doubt } from '../doubts.js';
import type { Cell, OpenRow, RowReading } from '../report.js';
import { absentCell, cellOf } from './cell.js';
import { isFilled, offsetsIn, type Placing, placingOf } from './columns.js';
import type { Heads } from './headings.js';
import { placeOfAll } from './printed.js';
import type { Entry } from './record.js';
import type { MatchedRow } from './rows.js';

export interface Filled {
  readonly cells: readonly Cell[];
  readonly rows: readonly RowReading[];
  readonly doubts: readonly Doubt[];
  readonly open: readonly OpenRow[];
}

/** How the table's cells are written, as far as it bears on columns. */
export interface Columns {
  readonly heads: Heads;
  /** The layout leaves empty cells at the row's end, not before the figures. */
  readonly padsFollow: boolean;
}

const absentCells = new WeakMap<FormGrid, readonly Cell[]>();

function allAbsent(grid: FormGrid): readonly Cell[] {
  const known = absentCells.get(grid);
  // Stryker disable next-line all: spares making them anew
  if (known !== undefined) return known;
  const cells = grid.cells.map(absentCell);
  absentCells.set(grid, cells);
  return cells;
}

type LeftOut = 'row-order' | 'row-twice' | 'label-unclear' | 'row-cells';

function doubtAbout({ entry, line, label, place }: MatchedRow, table: TableKey, kind: LeftOut): Doubt {
  const found = entry.cells.filter(isFilled).length;
  const facts = kind === 'row-cells' ? { label, expected: line.cells.length, found } : { label };
  return { kind, facts, table, cells: line.cells.map(({ address }) => address), place } as Doubt;
}

/** Puts the cells of `entry`, from `offset` on, under the form's cells. */
function put(into: Cell[], formCells: readonly FormCell[], entry: Entry, offset: number, doubts: Doubt[]): void {
  formCells.forEach((formCell, i) => {
    const token = entry.cells[offset + i];
    if (token === undefined) return;
    const cell = cellOf(formCell, token);
    into[formCell.index] = cell;
    if (token.figure?.spaced === true && cell.state === 'number') {
      const { address, raw, place, table } = cell;
      doubts.push({ kind: 'space-in-number', facts: { raw }, table, cells: [address], place });
    }
  });
}

/** Fills the cells of a table whose rows have labels (tables two and three). */
export function fillRows(rows: readonly MatchedRow[], grid: FormGrid, columns: Columns): Filled {
  const cells = [...allAbsent(grid)];
  const doubts: Doubt[] = [];
  const readings: RowReading[] = [];
  const open: OpenRow[] = [];
  const { heads, padsFollow } = columns;
  const placed = rows.map((row) => ({
    row,
    placing: placingOf(row.entry, row.line.cells.length, !heads.incomplete.has(row.line.block)),
  }));
  const offsetOf = offsetsIn(
    placed.map(({ placing }) => placing),
    heads.firstColumn,
    padsFollow,
  );
  for (const { row, placing } of placed) {
    const { line, label, place, entry, trouble } = row;
    const offset = offsetOf(placing);
    const doubtful = trouble !== null || offset === null || heads.misplaced !== null;
    readings.push({ line, label, fit: entry.fit, place, doubtful });
    if (trouble !== null) doubts.push(doubtAbout(row, grid.table, trouble));
    else if (offset === null) {
      doubts.push(doubtAbout(row, grid.table, 'row-cells'));
      open.push({ cells: line.cells, tokens: entry.cells, label, place });
    } else if (!doubtful) put(cells, line.cells, entry, offset, doubts);
  }
  return { cells, rows: readings, doubts, open };
}

/** Where the only row of a table begins: it has no neighbours to tell, so it must be full, or have no cell too many. */
function loneOffset({ first, full, entry, width }: Placing): number | null {
  return full || entry.cells.length === width ? first : null;
}

/** Fills table four: one line of fifteen figures under heads, without a label of its own. */
export function fillLine(entries: readonly Entry[], grid: FormGrid, columns: Columns): Filled {
  const cells = [...allAbsent(grid)];
  const doubts: Doubt[] = [];
  const open: OpenRow[] = [];
  const filled = entries.filter((entry) => entry.cells.some((cell) => cell.kind === 'figure'));
  const candidates = filled.length > 0 ? filled : entries.filter((entry) => entry.cells.length >= grid.cells.length);
  const [entry] = candidates;
  const place = placeOfAll(entry?.cells ?? []);
  if (entry === undefined || place === null) return { cells, rows: [], doubts, open: [] };
  const placing = placingOf(entry, grid.cells.length, true);
  const offset = candidates.length > 1 ? null : loneOffset(placing);
  const { misplaced } = columns.heads;
  if (misplaced === null && offset === null) {
    const found = candidates.flatMap((each) => each.cells).filter(isFilled).length;
    const facts = { label: '', expected: grid.cells.length, found };
    const addresses = grid.cells.map(({ address }) => address);
    doubts.push({ kind: 'row-cells', facts, table: grid.table, cells: addresses, place });
    if (candidates.length === 1) open.push({ cells: grid.cells, tokens: entry.cells, label: '', place });
  }
  const doubtful = misplaced !== null || offset === null;
  if (!doubtful) put(cells, grid.cells, entry, offset, doubts);
  const rows = grid.lines.map((line): RowReading => ({ line, label: line.row.label, fit: 'exact', place, doubtful }));
  return { cells, rows, doubts, open };
}
