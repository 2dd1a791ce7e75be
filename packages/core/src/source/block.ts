import type { Origin } from './place.js';

/** A line of running text. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly origin: Origin;
}

/** A cell of a table: its text, with the lines in it parted by {@link cellBreak}. */
export interface GridCell {
  readonly text: string;
  readonly origin: Origin;
  /** The column of the table's grid in which it begins, from 0, spans counted; and how many it covers. */
  readonly column: number;
  readonly span: number;
}

/** The cells of a row. Those that a cell of a row above covers are not in it. */
export type GridRow = readonly GridCell[];

/** A table of the file's own. */
export interface Grid {
  readonly kind: 'grid';
  /** How the rows are written, where they are text that has no columns of its own. */
  readonly layout?: 'spaces' | 'glued';
  readonly rows: readonly GridRow[];
}

/** What a document is made of, in reading order, whatever kind of file it comes in. */
export type Block = Line | Grid;

/** Parts the lines of one cell, so that no figure is put together from two of them. */
export const cellBreak = '\u2028';
