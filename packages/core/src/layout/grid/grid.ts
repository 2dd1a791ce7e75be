import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import type { Layout } from '../layout.js';

/** Where the cells behind a row's last words begin in the grid, as one text. */
function columnsOf(cells: readonly Token[]): string {
  return cells.map(({ column }) => column).join(' ');
}

/** The cells behind the last words of a row: its figures, and blank ones. */
function figuresOf({ cells }: Row): readonly Token[] {
  return cells.slice(cells.findLastIndex(({ kind }) => kind === 'words') + 1);
}

/**
 * The columns in which most rows of so many figures have them. A row whose figures stand elsewhere has a merged cell
 * among them, and nobody can tell which columns it speaks for.
 */
function usualColumns(rows: readonly Row[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const usual = new Map<number, string>();
  for (const row of rows) {
    const figures = figuresOf(row);
    const columns = columnsOf(figures);
    const count = (counts.get(columns) ?? 0) + 1;
    counts.set(columns, count);
    const most = counts.get(usual.get(figures.length) ?? columns) ?? 0;
    if (count >= most) usual.set(figures.length, columns);
  }
  return usual;
}

/** Cells of a table that the file itself has: web pages, documents, workbooks. A merged cell stands where it begins. */
export const grid: Layout = {
  name: 'grid',
  fits: (rows) => rows.some(({ separator }) => separator === 'cell'),
  cells(rows) {
    const usual = usualColumns(rows);
    const cells = rows.map((row) => {
      const figures = figuresOf(row);
      const isUsual = usual.get(figures.length) === columnsOf(figures);
      return isUsual ? row.cells : row.cells.slice(0, row.cells.length - figures.length);
    });
    return { rows: cells };
  },
};
