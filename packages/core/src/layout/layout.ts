import type { Row } from '../grid/row.js';
import type { Token } from '../grid/token.js';

/**
 * The layouts in which a table can be written: as cells of the file's own table, or as text, whose columns may be set
 * apart by spaces or not at all.
 */
export type LayoutName = 'grid' | 'tab' | 'pipe' | 'lines' | 'spaces' | 'glued';

/** A table's cells in reading order, blank ones included: row by row where rows are written, else in one stream. */
export type Cells =
  | { readonly rows: readonly (readonly Token[])[]; readonly stream?: never }
  | { readonly stream: readonly Token[]; readonly rows?: never };

/** One way of writing a table as text. */
export interface Layout {
  readonly name: Exclude<LayoutName, 'grid' | 'spaces' | 'glued'>;
  /** Whether these rows of one table are written so. */
  fits(rows: readonly Row[]): boolean;
  cells(rows: readonly Row[]): Cells;
}
