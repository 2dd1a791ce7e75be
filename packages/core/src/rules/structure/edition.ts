import { type Edition, editionForYear, type TableKey } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type EditionFacts = {
  readonly table: TableKey;
  readonly year: number;
  readonly used: Edition;
  readonly required: Edition;
};

/**
 * Report years 2019 and 2020 use the 2019 form, 2021 and later the 2021 form, table by table. An error for table two,
 * which asks for other figures; a warning for table three, where one row stands for three. Table four is the same.
 */
export const edition = defineRule({
  id: 'structure/edition',
  severity: 'error',
  severities: ['error', 'warning'],
  basis: 'form-editions',
  years: { from: 2019 },
  needs: ['tables', 'year'],
  *check({ tables, year }): Iterable<Violation<EditionFacts>> {
    const required = editionForYear(year);
    for (const { key, edition: used, place } of tables) {
      if (used === required || key === 'disputes') continue;
      const facts = { table: key, year, used, required };
      yield { facts, severity: key === 'proactive' ? 'error' : 'warning', place };
    }
  },
});
