import type { LayoutName } from '../grammar/report.js';
import type { Row } from '../grid/row.js';
import { lines } from './lines/lines.js';
import { pipe } from './pipe/pipe.js';
import { tab } from './tab/tab.js';
import type { Token } from './token.js';

/** One way of writing a table as text. */
export interface Layout {
  readonly name: LayoutName;
  /** Whether these rows of one table are written so. */
  fits(rows: readonly Row[]): boolean;
  /** The table's cells in reading order, blanks included. */
  tokens(rows: readonly Row[]): Token[];
}

/** Every layout, tried in this order; the last fits always. */
const layouts: readonly Layout[] = [pipe, tab, lines];

/** The layout in which a table is written. It is decided table by table: one report can mix them. */
export function layoutOf(rows: readonly Row[]): Layout {
  return layouts.find((layout) => layout.fits(rows)) ?? lines;
}
