import type { LayoutName } from '../grammar/report.js';
import type { Row } from '../grid/row.js';
import type { Token } from '../grid/token.js';
import { lines } from './lines/lines.js';
import { pipe } from './pipe/pipe.js';
import { tab } from './tab/tab.js';

/** A table's cells in reading order, blank ones included: row by row where rows are written, else in one stream. */
export type Cells =
  | { readonly rows: readonly (readonly Token[])[]; readonly stream?: never }
  | { readonly stream: readonly Token[]; readonly rows?: never };

/** One way of writing a table as text. */
export interface Layout {
  readonly name: LayoutName;
  /** Whether these rows of one table are written so. */
  fits(rows: readonly Row[]): boolean;
  cells(rows: readonly Row[]): Cells;
}

/** Every layout, tried in this order; the last fits always. */
const layouts: readonly Layout[] = [pipe, tab, lines];

/** The layout in which a table is written. It is decided table by table: one report can mix them. */
export function layoutOf(rows: readonly Row[]): Layout {
  return layouts.find((layout) => layout.fits(rows)) ?? lines;
}
