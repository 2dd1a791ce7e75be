import { operandOf } from '../rules/rollup/operand.js';
import type { RollUp } from '../rules/rollup/roll-up.js';

/** How many cells of the government's report are the sums, are not, and could not be compared. */
export interface Compared {
  readonly agree: number;
  readonly differ: number;
  readonly unjudged: number;
}

/** Compares the sums with the government's report, cell by cell; null where none is given. */
export function compared({ against, totals }: RollUp, blankAsZero = false): Compared | null {
  if (against === null) return null;
  const counts = { agree: 0, differ: 0, unjudged: 0 };
  for (const { cell, value, lacking } of totals) {
    const stated = operandOf(against.report, cell, blankAsZero);
    if (value === null || lacking.length > 0 || 'reason' in stated) counts.unjudged++;
    else counts[stated.value === value ? 'agree' : 'differ']++;
  }
  return counts;
}
