import { heightOf, type Word } from '../words/word.js';

/** Figures side by side, with what stands before them: each label its lines from the top. */
export interface FigureRow {
  readonly labels: readonly (readonly Word[])[];
  readonly figures: readonly Word[];
  readonly middle: number;
}

/** The rows of figures on a page, and the words that belong to none. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly rest: readonly Word[];
}

/** Rows as they can be told, and beside them those that cannot, with what stands among their figures. */
export interface Settled extends FigureRows {
  readonly broken: readonly FigureRow[];
  readonly foreign: readonly Word[];
}

export function areUnlike(row: FigureRow, next: FigureRow): boolean {
  const isLabelled = row.labels.length > 0 && next.labels.length > 0;
  return !isLabelled || row.figures.length !== next.figures.length;
}

/** @param times how far at most, in times the height of the row's figures */
export function isWithin(row: FigureRow, next: FigureRow, times: number): boolean {
  return Math.abs(row.middle - next.middle) < times * heightOf(row.figures[0] as Word);
}
