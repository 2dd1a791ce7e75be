import type { Address } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import type { Severity } from '../../rules/finding.js';
import type { Finding } from '../../rules/rules.js';

/** The sign of a severity; it says what its colour says. The second keeps phones from drawing the first as a picture. */
export const signs: Readonly<Record<Severity, string>> = { error: '✖\uFE0E', warning: '!', note: 'i' };

/** That a finding shows in a cell. */
export interface Mark {
  readonly finding: Finding;
  readonly number: number;
  /** Whether it is the finding's first cell: the one that the keyboard reaches. */
  readonly isFirst: boolean;
}

/** The cells in which a finding shows: of a sum that does not hold its total, else every cell that takes part. */
export function faultsOf({ equation, cells }: Finding): readonly Cell[] {
  return equation === null ? cells : equation.right.slice(0, 1);
}

/** The marks of every cell, by their numbers. */
export function marksOf(numbers: ReadonlyMap<Finding, number>): ReadonlyMap<Address, readonly Mark[]> {
  const marks = new Map<Address, Mark[]>();
  for (const [finding, number] of numbers) {
    for (const [at, { address }] of faultsOf(finding).entries()) {
      const mark = { finding, number, isFirst: at === 0 };
      const own = marks.get(address);
      if (own === undefined) marks.set(address, [mark]);
      else own.push(mark);
    }
  }
  return marks;
}
