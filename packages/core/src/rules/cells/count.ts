import { type Edition, formGrid } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type CountFacts = {
  readonly edition: Edition;
  readonly fault: 'fraction' | 'negative';
};

/**
 * Counts are non-negative integers. Falls may stand in the 2019 form's 本年增/减, fractions in amounts of money.
 */
export const count = defineRule({
  id: 'cells/count',
  severity: 'error',
  basis: 'form-cells',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<CountFacts>> {
    for (const { cells, edition, key } of tables) {
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (cell?.value == null || (cell.value >= 0 && Number.isInteger(cell.value))) continue;
        const column = formGrid(edition, key).cells[i]?.column;
        if (cell.value < 0 && !column?.signed) yield { facts: { edition, fault: 'negative' }, cells: [cell] };
        else if (!Number.isInteger(cell.value) && !column?.decimal) {
          yield { facts: { edition, fault: 'fraction' }, cells: [cell] };
        }
      }
    }
  },
});
