/** How the cells of a line are set apart: not at all, by tabs, or by pipes. */
export type Separator = 'none' | 'tab' | 'pipe';

/** One cell of a line, trimmed. `start === end` when it is empty. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of the source that is not blank, cut into its cells. */
export interface Row {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly separator: Separator;
  readonly fields: readonly Field[];
  /** The line begins with a separator. */
  readonly opens: boolean;
}
