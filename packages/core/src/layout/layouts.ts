import type { Row } from '../grid/row.js';
import type { Layout } from './layout.js';
import { lines } from './lines/lines.js';
import { pipe } from './pipe/pipe.js';
import { tab } from './tab/tab.js';

/** Every layout, tried in this order; the last fits always. */
const layouts: readonly Layout[] = [pipe, tab, lines];

/** The layout in which a table is written. It is decided table by table: one report can mix them. */
export function layoutOf(rows: readonly Row[]): Layout {
  return layouts.find((layout) => layout.fits(rows)) ?? lines;
}
