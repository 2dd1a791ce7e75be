import type { GridCell, GridRow } from './grid.js';
import type { OfficialTable } from './official.js';

/** A place in a written row: a cell, or a pad that a merged cell left. */
export type Slot = GridCell | null;

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

/** Every covered cell is empty where it stands. */
export const fullGrid: Spread = ({ rows, width }) => {
  const hanging = new Array<number>(width).fill(0);
  return rows.map((row) => ({ row, slots: fillUp(placed(row, hanging), width) }));
};

/** Rows that begin at the margin, as after a page break, with the number of pads left after their label. */
export type MarginRows = ReadonlyMap<string, number>;

/**
 * As {@link fullGrid}, but a label that spans columns leaves one pad too few and the row's end has it instead, and
 * the rows of `margin` lose the empty cells before their label.
 */
export function shiftedGrid(margin: MarginRows): Spread {
  return ({ rows, width }) => {
    const narrow = rows.map((row) => ({ ...row, cells: row.cells.map(narrowed) }));
    return toMargin(fullGrid({ rows: narrow, width }), margin, width);
  };
}

/** As {@link fullGrid}, but the rows of `margin` lose the empty cells before their label and nothing fills them up. */
export function lostLeadingCells(margin: MarginRows): Spread {
  return (table) => toMargin(fullGrid(table), margin, 0);
}

function toMargin(rows: SpreadRow[], margin: MarginRows, width: number): SpreadRow[] {
  return rows.map(({ row, slots }) => {
    const pads = row.key === null ? undefined : margin.get(row.key);
    if (pads === undefined) return { row, slots };
    const labels = row.cells.filter(({ role }) => role === 'label');
    const rest = row.cells.filter(({ role }) => role === 'figure');
    return { row, slots: fillUp([...labels, ...new Array<null>(pads).fill(null), ...rest], width) };
  });
}

function narrowed(cell: GridCell): GridCell {
  return cell.role === 'label' && cell.span > 1 ? { ...cell, span: cell.span - 1 } : cell;
}

/** The row's cells with a pad for each column that a cell of this or an earlier row covers. */
function placed(row: GridRow, hanging: number[]): Slot[] {
  const slots: Slot[] = [];
  const skipHanging = () => {
    while ((hanging[slots.length] ?? 0) > 0) {
      hanging[slots.length] = (hanging[slots.length] ?? 0) - 1;
      slots.push(null);
    }
  };
  for (const cell of row.cells) {
    skipHanging();
    for (let column = 0; column < cell.span; column++) {
      hanging[slots.length] = cell.down - 1;
      slots.push(column === 0 ? cell : null);
    }
  }
  skipHanging();
  return slots;
}

function fillUp(slots: readonly Slot[], width: number): Slot[] {
  return [...slots, ...new Array<null>(Math.max(0, width - slots.length)).fill(null)];
}
