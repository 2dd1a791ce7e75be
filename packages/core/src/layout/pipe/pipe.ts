import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import type { Cells, Layout } from '../layout.js';

/** The line under the head of a Markdown table: `|---|:--:|`. */
export function isRule({ separator, cells }: Row): boolean {
  return (
    separator === 'pipe' &&
    cells.every(({ text }, i) => /^:?-+:?$/.test(text) || (i === 0 && text === '')) &&
    cells.some(({ text }) => /-{3}|:/.test(text))
  );
}

/** One cell a line, closed by a pipe; empty cells under a merged one still come several to a line (`|||`). */
function isCellALine(rows: readonly Row[]): boolean {
  return rows.length > 1 && rows.every(({ filled }) => filled <= 1);
}

/** Every row begins with a pipe, so that what stands before it is no cell. */
function openWithPipe(rows: readonly Row[]): boolean {
  return rows.every(({ separator, cells }) => separator !== 'pipe' || cells[0]?.kind === 'blank');
}

/** Rows that end in a pipe, as whole rows do. */
function closes({ separator, closed }: Row): boolean {
  return separator !== 'pipe' || closed;
}

/** The share of rows without a closing pipe up to which they count as cut off; more are a way of writing. */
const maxCut = 0.25;

/** Takes the last cell off rows that break off before their pipe: nobody can tell how it went on. */
function withoutCutCells(rows: readonly Row[]): readonly Row[] {
  const cut = rows.filter((row) => !closes(row)).length;
  if (cut === 0 || cut > rows.length * maxCut) return rows;
  return rows.map((row) => (closes(row) ? row : { ...row, cells: row.cells.slice(0, -1) }));
}

/**
 * The cells of a table written one a line. Empty cells behind a filled one on its line, and several on a line of their
 * own, stand under merged cells and are none of the row's: those have a line each.
 */
function lineCells(rows: readonly (readonly Token[])[]): Token[] {
  const stream: Token[] = [];
  for (const row of rows) {
    const filled = row.filter(({ kind }) => kind !== 'blank');
    if (filled.length > 0) stream.push(...filled);
    else if (row.length === 1) stream.push(...row);
  }
  return stream;
}

/** Cells by pipes, with or without a pipe before the first. */
export const pipe: Layout = {
  name: 'pipe',
  fits: (rows) => rows.filter(({ separator, filled }) => separator === 'pipe' && filled > 0).length * 2 >= rows.length,
  cells(rows): Cells {
    const written = withoutCutCells(rows.filter((row) => !isRule(row)));
    const from = openWithPipe(written) ? 1 : 0;
    const cells = written.map((row) => (row.separator === 'pipe' && from > 0 ? row.cells.slice(from) : row.cells));
    return isCellALine(written) ? { stream: lineCells(cells) } : { rows: cells };
  },
};
