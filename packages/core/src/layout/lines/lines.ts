import type { Row } from '../../grid/row.js';
import { figureOf } from '../figure.js';
import type { Layout } from '../layout.js';
import type { Token } from '../token.js';
import { blankAt, tokenOf } from '../tokenize.js';

/** More blank lines in a row than a table has columns are no cells. */
const maxBlanks = 32;

/** No cell of the form is longer, remark included. */
const maxCell = 240;

/** A cell and how many blank lines stand before it. */
interface Spaced {
  readonly token: Token;
  readonly gap: number;
}

function cellsOf(rows: readonly Row[]): Spaced[] {
  const cells: Spaced[] = [];
  for (const row of rows) {
    let { gap } = row;
    for (const field of row.fields) {
      if (field.text === '') continue;
      cells.push({ token: tokenOf(field, row.line, false), gap });
      gap = 0;
    }
  }
  return cells;
}

/**
 * How many blank lines part two cells: the usual number after a figure, since blank cells stand less often there
 * than before one; of two equally usual numbers the smaller.
 */
function usualGap(cells: readonly Spaced[]): number {
  const counts = new Map<number, number>();
  let previous: Spaced | undefined;
  for (const cell of cells) {
    if (previous?.token.kind === 'figure' && !opensBracket(cell.token)) {
      counts.set(cell.gap, (counts.get(cell.gap) ?? 0) + 1);
    }
    previous = cell;
  }
  let usual = 0;
  let most = 0;
  for (const [gap, count] of counts) {
    if (count > most || (count === most && gap < usual)) [usual, most] = [gap, count];
  }
  return usual;
}

const brackets = new Set('（(〔[【');

function opensBracket(token: Token): boolean {
  return brackets.has(token.text[0] ?? '');
}

/** One cell again, where its text is broken over two lines or a figure's remark stands on the line below; else null. */
function joined(before: Token, after: Spaced, usual: number): Token | null {
  const { token, gap } = after;
  const broken = gap < usual && before.kind === token.kind;
  const remark = gap <= usual && before.kind === 'figure' && opensBracket(token);
  if (!(broken || remark) || before.text.length + token.text.length > maxCell) return null;
  const text = `${before.text}\n${token.text}`;
  if (remark && figureOf(text) === null) return null;
  return tokenOf({ text, start: before.start, end: token.end }, before.line, false);
}

/**
 * One cell a line, mostly with a blank line between, and then a blank cell shows as one blank line more.
 * A gap wider than usual between two cells is so many blank cells.
 */
export const lines: Layout = {
  name: 'lines',
  fits: () => true,
  tokens(rows): Token[] {
    const cells = cellsOf(rows);
    const usual = usualGap(cells);
    const tokens: Token[] = [];
    for (const cell of cells) {
      const before = tokens.at(-1);
      if (before !== undefined) {
        const whole = joined(before, cell, usual);
        if (whole !== null) {
          tokens[tokens.length - 1] = whole;
          continue;
        }
        const { start, line } = cell.token;
        const blanks = Math.min(cell.gap - usual, maxBlanks);
        for (let i = blanks; i > 0; i--) tokens.push(blankAt(start - i, line - i));
      }
      tokens.push(cell.token);
    }
    return tokens;
  },
};
