import type { Edition, TableKey } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

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
    for (const { cells, edition, key } of tables) {
      let blanks: Cell[] | null = null;
      let filled = 0;
      for (const cell of cells) {
        if (cell.state === 'blank') {
          blanks ??= [];
          blanks.push(cell);
        } else if (cell.state !== 'absent') filled++;
      }
      if (blanks !== null) yield { facts: { table: key, edition, whole: filled === 0 }, cells: blanks };
    }
  },
});
