import type { Row } from '../../grid/row.js';
import type { Layout } from '../layout.js';

/**
 * Cells by tabs, a row a line. Merged cells leave empty cells, before the label or between label and figures, and
 * sometimes at the row's end instead: which of them are cells of the row, the grammar tells from its neighbours.
 */
export const tab: Layout = {
  name: 'tab',
  fits: (rows) =>
    rows.filter((row) => row.separator === 'tab' && row.filled > 1).length * 4 >= rows.length || rows.some(isOfGrid),
  cells: (rows) => ({ rows: rows.map((row) => row.cells) }),
};

/** Whether a row is one of a table that the file itself has. */
function isOfGrid({ cells }: Row): boolean {
  return cells[0]?.origin !== undefined;
}
