import type { Edition } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { operandOf } from './operand.js';
import type { Addend } from './roll-up.js';

type SumFacts = {
  readonly edition: Edition;
  /** How many bodies the sum is over. */
  readonly bodies: number;
  /** Those that give more than 0, the largest first. */
  readonly addends: readonly { readonly body: string; readonly source: string; readonly value: number }[];
};

/**
 * A government's cell is the sum over the bodies that it covers. A sum that lacks a body, or that body's figure, is not
 * judged.
 */
export const rollupSum = defineRule({
  id: 'rollup/sum',
  severity: 'warning',
  basis: 'covered-bodies',
  years: { from: 2019 },
  needs: ['rollup'],
  *check({ rollup: { against, totals, edition } }, { blankAsZero = false }): Iterable<Violation<SumFacts>> {
    if (against === null) return;
    for (const { cell, value, addends, lacking } of totals) {
      if (value === null || lacking.length > 0) continue;
      const stated = operandOf(against.report, cell, blankAsZero);
      if ('reason' in stated || stated.value === value) continue;
      yield {
        facts: { edition, bodies: addends.length, addends: told(addends) },
        cells: stated.cells,
        expected: value,
        actual: stated.value,
      };
    }
  },
});

function told(addends: readonly Addend[]): SumFacts['addends'] {
  return addends
    .filter(({ value }) => value !== 0)
    .map(({ member: { body, source }, value }) => ({ body, source, value }))
    .sort((one, other) => other.value - one.value);
}
