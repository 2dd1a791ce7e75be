import type { Figure } from './figure.js';

/**
 * What a layout makes of a table's cells: text (a label, a heading, or words in place of a figure), a figure, or a
 * blank cell. Offsets are those of the source, so that the stream can be told apart from the text it came from.
 */
export interface Token {
  readonly kind: 'text' | 'figure' | 'blank';
  /** As written, trimmed. */
  readonly text: string;
  readonly figure: Figure | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The first cell of a written row. Layouts without written rows have none. */
  readonly opensRow: boolean;
}
