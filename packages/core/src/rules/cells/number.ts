import type { Edition } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { inState } from './in-state.js';

type NumberFacts = {
  readonly edition: Edition;
};

/**
 * A cell holds a number. A remark beside it (`22（其中修订16件）`, `19①`) or a unit does no harm; blanks and
 * placeholders have rules of their own.
 */
export const number = defineRule({
  id: 'cells/number',
  severity: 'error',
  basis: 'form-cells',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<NumberFacts>> {
    for (const { cells, edition } of tables) {
      for (const cell of inState(cells, 'text')) yield { facts: { edition }, cells: [cell] };
    }
  },
});
