import type { FigureRow, FigureRows } from './figure-rows.js';
import { boxAround, centerY, heightOf, type Word, wordsBetween } from './word.js';

/** So near above or below a row's middle, in times the figures' height, its cells can have lines of their own. */
const above = 1.25;
export const below = 1.7;

/** Rows as they can be told, and beside them what stands in rows that cannot, each word for itself. */
export interface Settled extends FigureRows {
  readonly loose: readonly Word[];
}

/**
 * Takes the figures off rows one of whose cells is broken over lines: there a figure can be a part of one, and a column
 * without one need not be blank. It shows by words, or figures without a label, close above or below the row's own, and by
 * a label between two rows so close.
 */
export function withoutBrokenCells({ rows, rest }: FigureRows): Settled {
  const loose: Word[] = [];
  const foreign = new Set<Word>();
  const kept = rows.filter((row, at) => {
    const around = foreignIn(rest, row);
    for (const word of around) foreign.add(word);
    const nextTo = [rows[at - 1], rows[at + 1]];
    const isBroken = around.length > 0 || nextTo.some((next) => isPart(row, next) || isAcross(rest, row, next));
    if (isBroken) loose.push(...row.labels.flat(), ...row.figures);
    return !isBroken;
  });
  return { rows: kept, rest: rest.filter((word) => !foreign.has(word)), loose: [...loose, ...foreign] };
}

/** The words are in the order of their middles. */
function foreignIn(words: readonly Word[], { figures, middle }: FigureRow): Word[] {
  const [left] = boxAround(figures);
  const size = heightOf(figures[0] as Word);
  const near = wordsBetween(words, middle - above * size, middle + below * size);
  return near.filter((word) => word.box[2] > left + size / 2);
}

/**
 * Of two rows so close, one without a label, or with fewer figures: those can be parts of cells, and its label a line of
 * the other's.
 */
function isPart(row: FigureRow, next: FigureRow | undefined): boolean {
  return next !== undefined && areUnlike(row, next) && isWithin(row, next, below);
}

/** Whether a word stands between two rows so close, beside neither: it is the label of both, which are one. */
function isAcross(words: readonly Word[], row: FigureRow, next: FigureRow | undefined): boolean {
  if (next === undefined || !isWithin(row, next, below)) return false;
  const [upper, lower] = row.middle < next.middle ? [row.middle, next.middle] : [next.middle, row.middle];
  return wordsBetween(words, upper, lower).some((word) => {
    const away = Math.min(centerY(word) - upper, lower - centerY(word));
    return away > heightOf(word) / 2 && word.box[2] <= (row.figures[0] as Word).box[0];
  });
}

export function areUnlike(row: FigureRow, next: FigureRow): boolean {
  const isLabelled = row.labels.length > 0 && next.labels.length > 0;
  return !isLabelled || row.figures.length !== next.figures.length;
}

/** @param times how far at most, in times the height of the row's figures */
export function isWithin(row: FigureRow, next: FigureRow, times: number): boolean {
  return Math.abs(row.middle - next.middle) < times * heightOf(row.figures[0] as Word);
}
