import type { Field, Row } from '../grid/row.js';
import { figureOf } from './figure.js';
import type { Token } from './token.js';

/** The token of one written cell. */
export function tokenOf(field: Field, line: number, opensRow: boolean): Token {
  const { text, start, end } = field;
  if (text === '') return blankAt(start, line, opensRow);
  const figure = figureOf(text);
  return { kind: figure === null ? 'text' : 'figure', text, figure, start, end, line, opensRow };
}

export function blankAt(offset: number, line: number, opensRow = false): Token {
  return { kind: 'blank', text: '', figure: null, start: offset, end: offset, line, opensRow };
}

/** The tokens of rows that are written one a line, from the cell at `from` on. */
export function rowTokens(rows: readonly Row[], from = 0): Token[] {
  const tokens: Token[] = [];
  for (const row of rows) {
    const first = row.separator === 'none' ? 0 : from;
    for (let i = first; i < row.fields.length; i++) {
      const field = row.fields[i];
      if (field !== undefined) tokens.push(tokenOf(field, row.line, i === first));
    }
  }
  return tokens;
}

/** How many of the rows are set apart by `separator` and hold at least `cells` cells with something in them. */
export function countRows(rows: readonly Row[], separator: Row['separator'], cells: number): number {
  let count = 0;
  for (const row of rows) if (row.separator === separator && filled(row) >= cells) count++;
  return count;
}

export function filled(row: Row): number {
  let count = 0;
  for (const field of row.fields) if (field.text !== '') count++;
  return count;
}
