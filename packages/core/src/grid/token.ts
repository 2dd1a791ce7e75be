import type { Origin } from '../source/place.js';
import type { Figure } from './figure.js';

/**
 * One cell as written: words (a label, a heading, or something in place of a figure), a figure, or nothing.
 * Offsets are those of the source.
 */
export interface Token {
  readonly kind: 'words' | 'figure' | 'blank';
  /** As written, trimmed. */
  readonly text: string;
  /** null in a figure's place for digits that are no number: `0000000`, figures of several cells. */
  readonly figure: Figure | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Where in its file a cell of the file's own table stands. */
  readonly origin?: Origin;
}
