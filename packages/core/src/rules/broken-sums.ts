import { type Edition, type Sum, type SumKind, sumsOf } from '../form/index.js';
import type { Cell, Table } from '../grammar/report.js';
import type { CheckOptions } from './check-options.js';
import type { Violation } from './finding.js';

export interface SumFacts {
  readonly edition: Edition;
  /** The row's key, or the column's (see `Sum`). */
  readonly along: string;
}

const none: readonly Violation<SumFacts>[] = [];

/**
 * The sums of one kind that do not hold. A sum with a cell that is no number is left out: it cannot be judged.
 * Nothing is built for sums that hold.
 */
export function brokenSums(
  table: Table,
  kind: SumKind,
  { blankAsZero = false }: CheckOptions,
): readonly Violation<SumFacts>[] {
  const { cells, edition, key } = table;
  const sums = sumsOf(edition, key);
  let found: Violation<SumFacts>[] | null = null;
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i] as Sum;
    if (sum.kind !== kind) continue;
    const left = total(cells, sum.left, blankAsZero);
    const right = total(cells, sum.right, blankAsZero);
    // NaN, a total that cannot be told, is neither more nor less than anything.
    if (!(left < right || left > right)) continue;
    found ??= [];
    found.push(broken(sum, table, left, right));
  }
  return found ?? none;
}

/** What the cells add up to; NaN when one of them holds no number. */
function total(cells: readonly Cell[], indices: readonly number[], blankAsZero: boolean): number {
  let total = 0;
  for (let i = 0; i < indices.length; i++) {
    const { value, state } = cells[indices[i] as number] as Cell;
    if (value !== null) total += value;
    else if (!blankAsZero || state !== 'blank') return Number.NaN;
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
