import { cellBreak, type Grid, type GridCell, type GridRow } from '../source/block.js';
import { tokenFrom, tokenOf } from './cell.js';
import type { Row } from './row.js';
import type { Token } from './token.js';

/** A row of a table with its cells as tokens, side by side. */
interface Cut {
  readonly tokens: readonly Token[];
  /** How many of them stand behind its last words: its figures, and blank ones. */
  readonly figures: number;
  /** Where these begin in the grid, as one text. */
  readonly columns: string;
}

/** The rows of a file's own table; the first of them begins at an offset of the text, in that line. */
export function rowsOfGrid({ rows }: Grid, text: string, from: number, firstLine: number): Row[] {
  const cut: Cut[] = [];
  let offset = from;
  for (const row of rows) {
    const tokens: Token[] = [];
    for (const cell of row) {
      tokens.push(token(cell, text, offset, firstLine + cut.length));
      offset += cell.text.length + 1;
    }
    const figures = tokens.length - 1 - tokens.findLastIndex(({ kind }) => kind === 'words');
    cut.push({ tokens, figures, columns: columnsOf(row, figures) });
  }
  const usual = usualColumns(cut);
  return cut.map((one, at) => rowOf(one, isUsual(one, usual), firstLine + at));
}

/** Digits of several cells that do not stand apart: no row of words has so many and nothing else. */
function isRun({ kind, text }: Token): boolean {
  return kind === 'words' && /^\d{3,}$/.test(text);
}

function token({ text: written, origin }: GridCell, text: string, offset: number, line: number): Token {
  const whole = tokenOf(text, offset, offset + written.length, line);
  const { start, end } = whole;
  const isBroken = whole.text.includes(cellBreak);
  const one = isBroken ? tokenFrom(whole.text.replaceAll(cellBreak, '\n'), start, end, line) : whole;
  return { kind: isRun(one) ? 'figure' : one.kind, text: one.text, figure: one.figure, start, end, line, origin };
}

/** Where the last cells of a row begin in the grid, as one text. */
function columnsOf(row: GridRow, count: number): string {
  let columns = '';
  for (let at = row.length - count; at < row.length; at++) columns += ` ${row[at]?.column}`;
  return columns;
}

/** For rows of so many figures, the columns in which most have them. */
function usualColumns(rows: readonly Cut[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const usual = new Map<number, string>();
  for (const { figures, columns } of rows) {
    const count = (counts.get(columns) ?? 0) + 1;
    counts.set(columns, count);
    if (count >= (counts.get(usual.get(figures) ?? columns) ?? 0)) usual.set(figures, columns);
  }
  return usual;
}

/**
 * Whether the figures of a row stand in the columns of its like. Where they do not, a cell among them is merged, and
 * nobody can tell which column it speaks for.
 */
function isUsual({ figures, columns }: Cut, usual: ReadonlyMap<number, string>): boolean {
  return usual.get(figures) === columns;
}

/** A row as tabs would part it; its label alone where its figures are not to be placed. */
function rowOf({ tokens, figures }: Cut, whole: boolean, line: number): Row {
  const cells = whole ? tokens : tokens.slice(0, tokens.length - figures);
  let filled = 0;
  let words = 0;
  for (const { kind } of cells) {
    if (kind !== 'blank') filled++;
    if (kind === 'words') words++;
  }
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { line, start, end, gap: 0, separator: 'tab', cells, closed: false, filled, words };
}
