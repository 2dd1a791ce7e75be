import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type PartsFacts = {
  readonly quote: string;
  readonly parts: readonly number[];
  readonly whole: readonly number[];
};

/**
 * A list that gives itself as whole comes to its whole: after 其中, in brackets, or closed by 其余 or 合计. Silent about
 * lists that name only some, that end in 等, or that come to much less than the figure before them.
 */
export const partsSum = defineRule({
  id: 'prose/parts-sum',
  severity: 'warning',
  severities: ['error', 'warning'],
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims'],
  *check({ claims: { arithmetic } }): Iterable<Violation<PartsFacts>> {
    for (const item of arithmetic) {
      if (item.kind !== 'parts-sum' || item.holds) continue;
      const { quote, parts, whole, expected, stated, place } = item;
      const isOver = expected > stated;
      yield {
        facts: { quote, parts, whole },
        expected,
        actual: stated,
        place,
        ...(isOver ? { severity: 'error' as const } : {}),
      };
    }
  },
});
