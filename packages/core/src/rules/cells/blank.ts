import type { Edition, TableKey } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { inState } from './in-state.js';

type BlankFacts = {
  readonly table: TableKey;
  readonly edition: Edition;
  /** No cell of the table is filled: a form that nobody has filled yet. */
  readonly whole: boolean;
};

/** No cell is blank: nothing is written as 0. One finding a table, with all its blank cells. */
export const blank = defineRule({
  id: 'cells/blank',
  severity: 'warning',
  basis: 'filling-practice',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<BlankFacts>> {
    for (const { cells, edition, key, rows } of tables) {
      const blanks = inState(cells, 'blank');
      if (blanks.length === 0) continue;
      const isRead = rows.every(({ doubtful }) => !doubtful);
      const whole = isRead && cells.every(({ state }) => state === 'blank' || state === 'absent');
      yield { facts: { table: key, edition, whole }, cells: blanks };
    }
  },
});
