import type { Row } from '../../grid/row.js';
import type { Layout } from '../layout.js';
import { countRows, filled, rowTokens } from '../tokenize.js';
import type { Token } from '../token.js';

/** The line under the head of a Markdown table: `|---|:--:|`. */
function isRule(row: Row): boolean {
  return (
    row.separator === 'pipe' &&
    row.fields.every(({ text }, i) => /^:?-+:?$/.test(text) || (i === 0 && text === '')) &&
    row.fields.some(({ text }) => /-{3}|:/.test(text))
  );
}

/** One cell a line, closed by a pipe; empty cells under a merged one still come several to a line (`|||`). */
function isCellALine(rows: readonly Row[]): boolean {
  return rows.length > 1 && rows.every((row) => filled(row) <= 1);
}

/** Cells by pipes, with or without a pipe before the first. */
export const pipe: Layout = {
  name: 'pipe',
  fits: (rows) => countRows(rows, 'pipe', 1) * 2 >= rows.length,
  tokens(rows): Token[] {
    const cells = rows.filter((row) => !isRule(row));
    const piped = cells.filter((row) => row.separator === 'pipe');
    const opening = piped.every((row) => row.opens);
    const tokens = rowTokens(cells, opening ? 1 : 0);
    return isCellALine(cells) ? tokens.map((token) => ({ ...token, opensRow: false })) : tokens;
  },
};
