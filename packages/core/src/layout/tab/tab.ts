import type { Layout } from '../layout.js';
import { countRows, rowTokens } from '../tokenize.js';

/**
 * Cells by tabs, a row a line. Merged cells leave empty cells, before the label or between label and figures, and
 * sometimes at the row's end instead: which of them are cells of the row, the grammar tells from its neighbours.
 */
export const tab: Layout = {
  name: 'tab',
  fits: (rows) => countRows(rows, 'tab', 2) >= 1,
  tokens: (rows) => rowTokens(rows),
};
