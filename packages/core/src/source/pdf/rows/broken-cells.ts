import { centerY, heightOf, type Word, wordsBetween } from '../words/word.js';
import { areUnlike, type FigureRow, type FigureRows, isWithin, type Settled } from './row.js';

/** So near above or below a row's middle, in times the figures' height, its cells can have lines of their own. */
const above = 1.25;
export const below = 1.7;

/**
 * Takes the figures off rows one of whose cells is broken over lines: there a figure can be a part of one, and a column
 * without one need not be blank. It shows by words, or figures without a label, close above or below the row's own, and by
 * a label between two rows so close.
 */
export function withoutBrokenCells({ rows, rest }: FigureRows): Settled {
  const foreign = new Set<Word>();
  const parted = rows.map((row, at) => isPart(row, rows[at + 1]) || isAcross(rest, row, rows[at + 1]));
  const parts = parted.flatMap((isParted, at) => (isParted ? figuresOver(rows[at], rows[at + 1]) : []));
  const breaks = parts.slice(0, maxBreaks);
  for (const [at, row] of rows.entries()) parted[at] ||= isBrokenAlike(row, rows[at + 1], breaks);
  const kept = rows.filter((row, at) => {
    const around = foreignIn(rest, row);
    for (const word of around) foreign.add(word);
    return around.length === 0 && parted[at] !== true && parted[at - 1] !== true;
  });
  const isKept = new Set(kept);
  return {
    rows: kept,
    rest: rest.filter((word) => !foreign.has(word)),
    broken: rows.filter((row) => !isKept.has(row)),
    foreign: [...foreign],
  };
}

/** The words are in the order of their middles. */
function foreignIn(words: readonly Word[], { figures, middle }: FigureRow): Word[] {
  const left = figures[0]?.box[0] ?? 0;
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

/** So many figures are enough to tell where columns break them. */
const maxBreaks = 200;

/** No column is so narrow that it breaks shorter figures. */
const shortestBroken = 3;

/** The figures of a row under which the next has one too: where that is a part of them, their column broke them there. */
export function figuresOver(row: FigureRow | undefined, next: FigureRow | undefined): Word[] {
  if (row === undefined || next === undefined) return [];
  const long = row.figures.filter(({ text }) => text.length >= shortestBroken);
  return long.filter(({ box }) => next.figures.some((other) => other.box[0] < box[2] && box[0] < other.box[2]));
}

/** Whether two rows so close have one figure over another where their column has broken others that are no wider. */
function isBrokenAlike(row: FigureRow, next: FigureRow | undefined, breaks: readonly Word[]): boolean {
  if (breaks.length === 0 || next === undefined || !isWithin(row, next, below)) return false;
  return figuresOver(row, next).some(({ box: [left, , right] }) =>
    breaks.some(({ box }) => box[0] < right && left < box[2] && box[2] - box[0] <= right - left + 1),
  );
}

/** Whether a word stands between two rows so close, beside neither: it is the label of both, which are one. */
function isAcross(words: readonly Word[], row: FigureRow, next: FigureRow | undefined): boolean {
  if (next === undefined || !isWithin(row, next, below) || figuresOver(row, next).length === 0) return false;
  const [upper, lower] = [row.middle, next.middle];
  return wordsBetween(words, upper, lower).some((word) => {
    const away = Math.min(centerY(word) - upper, lower - centerY(word));
    return away > heightOf(word) / 2 && word.box[2] <= (row.figures[0] as Word).box[0];
  });
}
