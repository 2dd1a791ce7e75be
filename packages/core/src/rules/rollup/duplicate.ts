import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type DuplicateFacts = {
  readonly body: string;
  readonly year: number;
  readonly sources: readonly string[];
};

/** One report a body and year: of two, neither is taken, and both are named. */
export const duplicate = defineRule({
  id: 'rollup/duplicate',
  severity: 'warning',
  basis: 'covered-bodies',
  years: { from: 2019 },
  needs: ['rollup'],
  *check({ rollup: { doubled, year } }): Iterable<Violation<DuplicateFacts>> {
    for (const { body, sources } of doubled) yield { facts: { body, year, sources } };
  },
});
