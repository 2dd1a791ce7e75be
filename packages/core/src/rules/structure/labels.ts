import type { Edition, TableKey } from '../../form/index.js';
import type { Table } from '../../grammar/report.js';
import type { Place } from '../../source/place.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type Misprint = {
  readonly printed: string;
  readonly form: string;
  readonly place: Place;
};

type LabelFacts = {
  readonly table: TableKey;
  readonly edition: Edition;
  readonly labels: readonly Misprint[];
};

/**
 * The labels of rows and columns read as in the form. One finding a table. Customary variants (规范性文件, 合计, other
 * brackets) are silent, and so are labels in doubt: those are told as doubts. So is a text in columns, where labels go on
 * beside and below their figures.
 */
export const labels = defineRule({
  id: 'structure/labels',
  severity: 'note',
  basis: 'form-tables',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<LabelFacts>> {
    for (const table of tables) {
      if (table.layout === 'spaces' || !hasMisprints(table)) continue;
      const labels = misprints(table);
      const place = labels[0]?.place ?? table.place;
      yield { facts: { table: table.key, edition: table.edition, labels }, place };
    }
  },
});

function hasMisprints({ rows, headings }: Table): boolean {
  for (const row of rows) if (row.fit === 'similar' && !row.doubtful) return true;
  for (const heading of headings) if (heading.fit === 'similar') return true;
  return false;
}

function misprints({ rows, headings }: Table): Misprint[] {
  const ofRows = rows
    .filter(({ fit, doubtful }) => fit === 'similar' && !doubtful)
    .map(({ label, line, place }) => ({ printed: label, form: line.row.label, place }));
  const ofHeadings = headings
    .filter(({ fit }) => fit === 'similar')
    .map(({ label, form, place }) => ({ printed: label, form, place }));
  return [...ofHeadings, ...ofRows];
}
