import { blankAt, opensBracket, tokenFrom } from '../../grid/cell.js';
import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import type { Cells, Layout } from '../layout.js';

/** More blank lines in a row than a table has columns are no cells. */
const maxBlanks = 32;

/** No cell of the form is longer, remark included. */
const maxCell = 240;

/** A gap is rare when fewer than one in so many pairs of cells have it. */
const rare = 8;

/** The cells that are not blank, and before each the number of blank lines. */
interface Stream {
  readonly tokens: Token[];
  readonly gaps: number[];
}

function streamOf(rows: readonly Row[]): Stream {
  const tokens: Token[] = [];
  const gaps: number[] = [];
  for (const row of rows) {
    let { gap } = row;
    for (const token of row.cells) {
      if (token.kind === 'blank') continue;
      tokens.push(token);
      gaps.push(gap);
      gap = 0;
    }
  }
  return { tokens, gaps };
}

/**
 * How many blank lines part two cells: the number that is usual after a figure and between labels, where blank cells
 * seldom stand, unlike between a label and its first figure. Labels without a line between are mostly one label,
 * broken. It is the smallest number that is not rare, since rows left blank show as large ones.
 */
function usualGap({ tokens, gaps }: Stream): number {
  const counts: number[] = [];
  let pairs = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const afterFigure = tokens[i - 1]?.kind === 'figure';
    const gap = Math.min(gaps[i] ?? 0, maxBlanks);
    if (token === undefined || (afterFigure ? opensBracket(token) : token.kind === 'figure' || gap === 0)) continue;
    counts[gap] = (counts[gap] ?? 0) + 1;
    pairs++;
  }
  const usual = Array.from(counts).findIndex((count) => count !== undefined && count * rare > pairs);
  return Math.max(0, usual);
}

/**
 * One cell again, where its words are broken over two lines or a figure's remark stands on the line below; else null.
 * Two figures stay two: nobody can tell a broken one from two that have lost the line between.
 */
function joined(before: Token, token: Token, gap: number, usual: number): Token | null {
  const broken = gap < usual && before.kind === 'words' && token.kind === 'words';
  const remark = gap <= usual && before.kind === 'figure' && opensBracket(token);
  if (!(broken || remark) || before.text.length + token.text.length > maxCell) return null;
  const whole = tokenFrom(`${before.text}\n${token.text}`, before.start, token.end, before.line);
  return remark && whole.kind !== 'figure' ? null : whole;
}

/**
 * One cell a line, mostly with a blank line between, and then a blank cell shows as one blank line more.
 * A gap wider than usual between two cells is so many blank cells.
 */
export const lines: Layout = {
  name: 'lines',
  fits: () => true,
  cells(rows): Cells {
    const written = streamOf(rows);
    const usual = usualGap(written);
    const stream: Token[] = [];
    for (let i = 0; i < written.tokens.length; i++) {
      const token = written.tokens[i];
      const before = stream.at(-1);
      const gap = written.gaps[i] ?? 0;
      if (token === undefined) continue;
      const whole = before === undefined ? null : joined(before, token, gap, usual);
      if (whole !== null) stream[stream.length - 1] = whole;
      else {
        const blanks = before === undefined ? 0 : Math.min(gap - usual, maxBlanks);
        for (let back = blanks; back > 0; back--) stream.push(blankAt(token.start - back, token.line - back));
        stream.push(token);
      }
    }
    return { stream };
  },
};
