import type { Cell, CellState } from '../../grammar/report.js';

const none: readonly Cell[] = [];

/** The cells in one state, in the order of the form; nothing is built when there are none. */
export function inState(cells: readonly Cell[], state: CellState): readonly Cell[] {
  let found: Cell[] | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    if (cell.state !== state) continue;
    found ??= [];
    found.push(cell);
  }
  return found ?? none;
}
