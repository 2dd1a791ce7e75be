import type { Address } from '../../form/address.js';
import { defineRule } from '../rule.js';
import { cellsOf, type PairYears, yearsOf } from './year-pair.js';
import { figureIn } from './year-record.js';

export interface InForceFacts extends PairYears {
  readonly row: string;
  readonly before: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

/** The rows of table two that count what is in force at the end of a year. The 2019 form has none. */
const rows = ['regulations', 'normativeDocuments'] as const;

/** What is in force at the end of a year is what was at the end of the last, with what was issued and without what was repealed. */
export const inForce = defineRule({
  id: 'series/in-force',
  severity: 'warning',
  basis: 'form-in-force',
  years: { from: 2021 },
  needs: ['pairs'],
  *check({ pairs }, options) {
    for (const pair of pairs) {
      const { earlier, later } = pair;
      for (const row of rows) {
        const cells: readonly Address[] = [
          `proactive.${row}.issued`,
          `proactive.${row}.repealed`,
          `proactive.${row}.inForce`,
        ];
        const stock: Address = `proactive.${row}.inForce`;
        const before = figureIn(earlier, stock, options);
        const [issued = null, repealed = null, now = null] = cells.map((address) => figureIn(later, address, options));
        if (before === null || issued === null || repealed === null || now === null) continue;
        const expected = before + issued - repealed;
        if (now === expected) continue;
        const facts: InForceFacts = { ...yearsOf(pair), row, before, issued, repealed, inForce: now };
        yield { facts, ...cellsOf(pair, { earlier: [stock], later: cells }), expected, actual: now };
      }
    }
  },
});
