import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type PercentageFacts = {
  readonly quote: string;
  readonly measure: 'share' | 'growth';
  /** Part and whole, or now and before. */
  readonly figures: readonly [number, number];
};

/** Rates that are off by less than this are rounded wrongly, rather than of other figures. */
const onePoint = 1;

/** A share or a growth fits its two figures within half of its last printed digit. */
export const percentage = defineRule({
  id: 'prose/percentage',
  severity: 'warning',
  severities: ['warning', 'note'],
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims'],
  *check({ claims: { arithmetic } }): Iterable<Violation<PercentageFacts>> {
    for (const item of arithmetic) {
      if (item.kind !== 'percentage' || item.holds) continue;
      const { quote, measure, figures, expected, stated, place } = item;
      const isNear = Math.abs(expected - stated) < onePoint;
      yield {
        facts: { quote, measure, figures },
        expected,
        actual: stated,
        place,
        ...(isNear ? { severity: 'note' as const } : {}),
      };
    }
  },
});
