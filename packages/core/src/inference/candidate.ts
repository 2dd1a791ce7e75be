import type { FormGrid, Sum } from '../form/index.js';
import type { OpenRow } from '../grammar/report.js';
import { sumsWithin } from './equations.js';
import { type Reading, type Run, readingsOf } from './readings.js';
import { runOf } from './tokens.js';

/** An open row with the ways of reading it by its own sums. */
export interface Candidate {
  readonly row: OpenRow;
  /** The sums within the row. */
  readonly own: readonly Sum[];
  /** null where something else than digits stands in the row. */
  readonly run: Run | null;
  /** null where they cannot be told. */
  readings: readonly Reading[] | null;
  /** As many digits as cells: each can only be one. */
  readonly single: boolean;
}

export function candidateOf(row: OpenRow, grid: FormGrid): Candidate {
  const sums = sumsWithin(row, grid);
  const run = runOf(row.tokens);
  const readings = sums === null || run === null ? null : readingsOf(run, sums.blocks);
  return { row, own: sums?.own ?? [], run, readings, single: run?.digits.length === row.cells.length };
}
