import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type MissingFacts = {
  readonly body: string;
  readonly year: number;
};

/** Every body on the roster has a report of the year. What is missing is named, and never counted as 0. */
export const missing = defineRule({
  id: 'rollup/missing',
  severity: 'warning',
  basis: 'covered-bodies',
  years: { from: 2019 },
  needs: ['rollup'],
  *check({ rollup: { missing, year } }): Iterable<Violation<MissingFacts>> {
    for (const body of missing) yield { facts: { body, year } };
  },
});
