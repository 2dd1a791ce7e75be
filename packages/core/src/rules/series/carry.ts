import type { Address } from '../../form/address.js';
import { formGrid } from '../../form/index.js';
import { defineRule } from '../rule.js';
import { cellsOf, type PairYears, yearsOf } from './year-pair.js';
import { figureIn } from './year-record.js';

export interface CarryFacts extends PairYears {
  readonly column: string;
  readonly carriedForward: number;
  readonly carriedOver: number;
}

const columns = formGrid('2021', 'applications').lines[0]?.block.columns.map(({ key }) => key) ?? [];

/** What one year carries forward is what the next carries over, applicant by applicant; both editions have the rows. */
export const carry = defineRule({
  id: 'series/carry',
  severity: 'error',
  severities: ['error', 'warning'],
  basis: 'form-carried-forward',
  years: { from: 2019 },
  needs: ['pairs'],
  *check({ pairs }, options) {
    for (const pair of pairs) {
      for (const column of columns) {
        const from = `applications.carriedForward.${column}` as Address;
        const to = `applications.carriedOver.${column}` as Address;
        const carriedForward = figureIn(pair.earlier, from, options);
        const carriedOver = figureIn(pair.later, to, options);
        if (carriedForward === null || carriedOver === null || carriedForward === carriedOver) continue;
        const facts: CarryFacts = { ...yearsOf(pair), column, carriedForward, carriedOver };
        yield {
          facts,
          severity: column === 'total' ? 'error' : 'warning',
          ...cellsOf(pair, { earlier: [from], later: [to] }),
          expected: carriedForward,
          actual: carriedOver,
        };
      }
    }
  },
});
