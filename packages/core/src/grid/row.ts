import type { Token } from './token.js';

/** How the cells of a line are set apart: not at all, by tabs (cells of a file's own table too), or by pipes. */
export type Separator = 'none' | 'tab' | 'pipe';

/** A line of the source that is not blank, cut into its cells. */
export interface Row {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly separator: Separator;
  readonly cells: readonly Token[];
  /** A pipe ends the line. */
  readonly closed: boolean;
  /** How many of the cells are not blank, and how many hold words. */
  readonly filled: number;
  readonly words: number;
}
