import type { Edition, TableKey } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { inState } from './in-state.js';

type PlaceholderFacts = {
  readonly table: TableKey;
  readonly edition: Edition;
};

/**
 * No `/`, `—` or 无 stands for a figure. One finding a table, with all such cells. Silent in the 规章 row: bodies that
 * may make no rules are told by many a local instruction to write `/` there.
 */
export const placeholder = defineRule({
  id: 'cells/placeholder',
  severity: 'note',
  basis: 'filling-practice',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<PlaceholderFacts>> {
    for (const { cells, edition, key } of tables) {
      const found = inState(cells, 'placeholder').filter(({ row }) => row !== 'regulations');
      if (found.length > 0) yield { facts: { table: key, edition }, cells: found };
    }
  },
});
