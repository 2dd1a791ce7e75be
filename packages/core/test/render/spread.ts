import type { GridCell, GridRow } from './grid.js';
import type { OfficialTable } from './official.js';

/** A place in a written row: a cell, or a pad that a merged cell left. */
type Slot = GridCell | null;

export interface SpreadRow {
  readonly row: GridRow;
  readonly slots: readonly Slot[];
}

/** How the cells that merging covers come out in text. */
export type Spread = (table: OfficialTable) => SpreadRow[];

/** Nothing is left of them. */
export const ownCells: Spread = ({ rows }) => rows.map((row) => ({ row, slots: row.cells }));

/** Every row is filled up to the grid's width at its end. */
export const padsAtEnd: Spread = ({ rows, width }) => rows.map((row) => ({ row, slots: fillUp(row.cells, width) }));

/** Every covered cell comes out as `covered` tells, where it stands. */
function gridWith(covered: (cell: GridCell) => Slot): Spread {
  return ({ rows, width }) => {
    const hanging: Hanging[] = [];
    return rows.map((row) => ({ row, slots: fillUp(placed(row, hanging, covered), width) }));
  };
}

/** Every covered cell is empty. */
export const fullGrid = gridWith(() => null);

/** Every covered cell says what the merged one says; where a figure stands, the first tells. */
export const repeatedGrid = gridWith(({ cell: _, ...said }) => said);

/** Where a page break cuts table three: the rows from there on have no merged cells beside them any more. */
export interface PageBreak {
  /** The key of the first row after it. */
  readonly at: string;
  /** Pads between that row's label and its figures. */
  readonly pads: number;
}

/**
 * As {@link fullGrid}, but a label that spans columns leaves one pad too few and the row's end has it instead; after
 * a page break rows begin at the margin.
 */
export function shiftedGrid({ at, pads }: PageBreak): Spread {
  return ({ rows, width }) => {
    const narrow = rows.map((row) => ({ ...row, cells: row.cells.map(narrowed) }));
    const spread = fullGrid({ rows: narrow, width });
    const cut = spread.findIndex(({ row }) => row.key === at);
    return spread.map(({ row, slots }, index) => {
      if (cut < 0 || index < cut) return { row, slots };
      const first = row.cells.findIndex(({ role }) => role === 'figure');
      const padded = [...row.cells.slice(0, first), ...new Array<null>(pads).fill(null), ...row.cells.slice(first)];
      return { row, slots: fillUp(index === cut ? padded : atMargin(slots), width) };
    });
  };
}

/** As {@link fullGrid}, but some rows lost the empty cells before their label, and nothing fills them up. */
export function lostLeadingCells(lost: ReadonlySet<string>): Spread {
  return (table) =>
    fullGrid(table).map(({ row, slots }) => ({
      row,
      slots: row.key !== null && lost.has(row.key) ? atMargin(slots) : slots,
    }));
}

/** The row without the empty cells before its first, and without pads at its end. */
function atMargin(slots: readonly Slot[]): Slot[] {
  const first = slots.findIndex((slot) => slot !== null);
  const last = slots.findLastIndex((slot) => slot !== null);
  return slots.slice(first, last + 1);
}

function narrowed(cell: GridCell): GridCell {
  return cell.role === 'label' && cell.span > 1 ? { ...cell, span: cell.span - 1 } : cell;
}

/** What a merged cell leaves in a column, and in how many rows from here. */
interface Hanging {
  readonly slot: Slot;
  readonly rows: number;
}

/** The row's cells, and what is left in each column that a cell of this or an earlier row covers. */
function placed(row: GridRow, hanging: Hanging[], covered: (cell: GridCell) => Slot): Slot[] {
  const slots: Slot[] = [];
  const addHanging = () => {
    for (let above = hanging[slots.length]; above !== undefined && above.rows > 0; above = hanging[slots.length]) {
      hanging[slots.length] = { ...above, rows: above.rows - 1 };
      slots.push(above.slot);
    }
  };
  for (const cell of row.cells) {
    addHanging();
    for (let column = 0; column < cell.span; column++) {
      hanging[slots.length] = { slot: covered(cell), rows: cell.down - 1 };
      slots.push(column === 0 ? cell : covered(cell));
    }
  }
  addHanging();
  return slots;
}

function fillUp(slots: readonly Slot[], width: number): Slot[] {
  return [...slots, ...new Array<null>(Math.max(0, width - slots.length)).fill(null)];
}

/** The table with its merged cells taken apart, each part with what the whole says, as a sheet can be saved. */
export function takenApart(table: OfficialTable): OfficialTable {
  const rows = repeatedGrid(table).map(({ row: { key }, slots }) => ({
    key,
    cells: slots.filter((slot) => slot !== null).map((cell): GridCell => ({ ...cell, span: 1, down: 1 })),
  }));
  return { ...table, rows };
}
