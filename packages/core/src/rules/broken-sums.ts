import { type Edition, type Sum, type SumKind, sumsOf } from '../form/index.js';
import type { Cell, Table } from '../grammar/report.js';
import type { Violation } from './finding.js';
import type { CheckOptions } from './rule.js';

export interface SumFacts {
  readonly edition: Edition;
  /** The row's key, or the column's (see `Sum`). */
  readonly along: string;
}

/**
 * The sums of one kind that do not hold. A sum with a cell that is no number is left out: it cannot be judged.
 * Nothing is built for sums that hold.
 */
export function* brokenSums(table: Table, kind: SumKind, options: CheckOptions): Iterable<Violation<SumFacts>> {
  const { cells, edition, key } = table;
  for (const sum of sumsOf(edition, key)) {
    if (sum.kind !== kind) continue;
    const left = total(cells, sum.left, options.blankAsZero);
    const right = total(cells, sum.right, options.blankAsZero);
    // NaN, a total that cannot be told, equals nothing and differs from nothing.
    if (left < right || left > right) yield broken(sum, table, left, right);
  }
}

/** What the cells add up to; NaN when one of them holds no number. */
function total(cells: readonly Cell[], indices: readonly number[], blankAsZero = false): number {
  let total = 0;
  for (const index of indices) {
    const cell = cells[index];
    if (cell?.value != null) total += cell.value;
    else if (!blankAsZero || cell?.state !== 'blank') return Number.NaN;
  }
  return total;
}

function broken(sum: Sum, { cells, edition }: Table, left: number, right: number): Violation<SumFacts> {
  const at = (index: number) => cells[index] as Cell;
  const equation = { left: sum.left.map(at), right: sum.right.map(at) };
  // The totals are written in the first cell of the right-hand side.
  const place = equation.right[0]?.place ?? null;
  return { facts: { edition, along: sum.along }, equation, sum, expected: left, actual: right, place };
}
