import { type FormGrid, type Sum, sumsOf } from '../form/index.js';
import type { OpenRow } from '../grammar/report.js';

/** How the sums of a table bear on a row as it is written. */
export interface RowSums {
  /** Those within the row, in its order. */
  readonly own: readonly Sum[];
  /** How many cells each of them has, its total last: together the whole row. */
  readonly blocks: readonly number[];
}

/** The sums within a row; null where they do not hold all its cells, as in table two. */
export function sumsWithin({ cells }: OpenRow, { edition, table }: FormGrid): RowSums | null {
  const [first, last] = [cells[0]?.index ?? 0, cells.at(-1)?.index ?? -1];
  const own = sumsOf(edition, table).filter((sum) => membersOf(sum).every((cell) => cell >= first && cell <= last));
  const blocks = own.map((sum) => membersOf(sum).length);
  return blocks.reduce((sum, count) => sum + count, 0) === cells.length ? { own, blocks } : null;
}

/** The sums that tie rows to each other. */
export function sumsAcross({ edition, table }: FormGrid): readonly Sum[] {
  return sumsOf(edition, table).filter(({ kind }) => kind === 'balance' || kind === 'outcomes');
}

export function membersOf({ left, right }: Sum): readonly number[] {
  return [...left, ...right];
}

/** What the figures of some cells add to a sum, left less right. */
export function shareIn({ left, right }: Sum, figure: (cell: number) => number): number {
  const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + figure(cell), 0);
  return total(left) - total(right);
}
