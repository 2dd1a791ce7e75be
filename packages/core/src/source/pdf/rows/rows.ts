import type { Strip } from '../strip/strip.js';
import { withoutBrokenCells } from './broken-cells.js';
import { withContinuedLabels } from './continued-labels.js';
import { figureRowsOf } from './figure-rows.js';
import { withMergedLabels } from './merged-labels.js';
import type { Settled } from './row.js';
import { withoutTornRows } from './torn-rows.js';

/** The rows of figures on all pages, each with the whole of its label, without those that cannot be told for certain. */
export function rowsOf(strip: Strip): Settled {
  const settled = withMergedLabels(withoutBrokenCells(figureRowsOf(strip.words)));
  return withoutTornRows(withContinuedLabels(settled, strip), strip);
}
