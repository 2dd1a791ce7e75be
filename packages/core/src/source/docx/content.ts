import type { Line } from '../block.js';
import type { Origin } from '../place.js';

/** What a document, or a cell of it, holds. */
export type Content = Line | DocTable;

export interface DocTable {
  readonly kind: 'table';
  /** The cells that show; those that one above covers are left out. */
  readonly rows: readonly (readonly DocCell[])[];
}

export interface DocCell {
  readonly contents: readonly Content[];
  readonly origin: Origin;
  readonly column: number;
  readonly span: number;
}
