import { type Sum, sumsOf } from '../../src/form/index.js';
import type { Table } from '../../src/grammar/report.js';

/**
 * Every set of `size` cells whose change to other counts makes all sums hold that can be assessed, where the sums leave
 * no choice of the amounts; by trying all sets. Each is told as `cell=figure` in form order.
 */
export function everyRepair(table: Table, size: number): string[] {
  const figures = table.cells.map(({ value }) => value);
  const sums = sumsOf(table.edition, table.key).filter((sum) => members(sum).every((cell) => figures[cell] != null));
  const candidates = [...new Set(sums.flatMap(members))].sort((one, other) => one - other);
  const written = figures.map((figure) => figure ?? 0);
  const failing = sums.filter((sum) => residual(sum, written) !== 0).map((sum) => new Set(members(sum)));
  return subsets(candidates, size).flatMap((cells) => {
    if (!failing.every((sum) => cells.some((cell) => sum.has(cell)))) return [];
    const repaired = solved(written, sums, cells);
    return repaired === null ? [] : [cells.map((cell) => `${cell}=${repaired[cell]}`).join()];
  });
}

function members({ left, right }: Sum): readonly number[] {
  return [...left, ...right];
}

function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/** The figures with those of `cells` replaced by what the sums ask for, one after the other; null when that is no repair. */
function solved(figures: readonly number[], sums: readonly Sum[], cells: readonly number[]): number[] | null {
  const repaired = [...figures];
  const open = new Set(cells);
  while (open.size > 0) {
    const sum = sums.find((one) => members(one).filter((cell) => open.has(cell)).length === 1);
    const cell = sum && members(sum).find((one) => open.has(one));
    if (sum === undefined || cell === undefined) return null;
    repaired[cell] = (repaired[cell] ?? 0) + (sum.right.includes(cell) ? 1 : -1) * residual(sum, repaired);
    if (repaired[cell] === figures[cell] || repaired[cell] < 0) return null;
    open.delete(cell);
  }
  return sums.every((sum) => residual(sum, repaired) === 0) ? repaired : null;
}

function residual({ left, right }: Sum, figures: readonly number[]): number {
  const add = (total: number, cell: number) => total + (figures[cell] ?? 0);
  return left.reduce(add, 0) - right.reduce(add, 0);
}
