import type { Cell, OpenRow } from '../grammar/report.js';
import { cellOf } from '../grammar/tables/cell.js';
import { blankAt, tokenFrom } from '../grid/cell.js';
import type { Token } from '../grid/token.js';
import type { Reading, Run } from './readings.js';

/**
 * The digits of a row's cells as one run; null when one of them holds anything else, or when blank cells show, which
 * tell of columns by themselves. Blanks around a lone cell are no columns of the row.
 */
export function runOf(tokens: readonly Token[]): Run | null {
  const filled = tokens.filter(({ kind }) => kind !== 'blank');
  if (filled.length > 1 && filled.length < tokens.length) return null;
  if (!filled.every(({ text }) => /^\d+$/.test(text))) return null;
  let digits = '';
  const borders: number[] = [];
  for (const { text } of filled) {
    if (digits !== '') borders.push(digits.length);
    digits += text;
  }
  return { digits, borders, whole: borders.length > 0 && isCellALine(filled) };
}

/** Where each cell has a line of its own, only blank ones are lost, and no two have become one. */
function isCellALine(cells: readonly Token[]): boolean {
  return cells.every(({ line }, at) => line !== cells[at - 1]?.line);
}

/** The cells of a row as they are read, each where its digits stand. */
export function cellsOf({ cells, tokens }: OpenRow, reading: Reading): Cell[] {
  const filled = tokens.filter(({ kind }) => kind !== 'blank');
  let last = filled[0];
  let end = last?.start ?? 0;
  return cells.map((formCell, at): Cell => {
    const cut = reading[at] ?? null;
    if (cut === null) return cellOf(formCell, blankAt(end, last?.line ?? 0));
    const { token, from } = holding(filled, cut.from);
    const start = token.start + from;
    last = token;
    end = start + cut.to - cut.from;
    const figure = tokenFrom(String(cut.value), start, end, token.line);
    return { ...cellOf(formCell, { ...token, ...figure }), state: 'inferred' };
  });
}

/** The written cell in which a digit of the run stands, and the digit's place in it. */
function holding(filled: readonly Token[], digit: number): { readonly token: Token; readonly from: number } {
  let from = digit;
  for (const token of filled) {
    if (from < token.text.length) return { token, from };
    from -= token.text.length;
  }
  throw new RangeError('no such digit');
}
