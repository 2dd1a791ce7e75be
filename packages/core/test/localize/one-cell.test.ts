import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsOf } from '../../src/form/index.js';
import { diagnose } from '../../src/localize/localize.js';
import { withContents } from '../support/tables.js';
import { applications, corrupted } from './corruption.js';

test('a table that adds up has no diagnosis', () => {
  fc.assert(
    fc.property(applications, (table) => {
      expect(diagnose(table)).toEqual([]);
    }),
  );
});

test('one wrong cell of table three is always found, with its right value, and nothing beside it', () => {
  const oneWrong = fc
    .record({ right: applications, cell: fc.nat(), k: fc.integer({ min: -400, max: 400 }) })
    .map(({ right, cell, k }) => ({ right, index: cell % right.cells.length, k }))
    .filter(({ right, index, k }) => k !== 0 && (right.cells[index]?.value ?? 0) + k >= 0);
  fc.assert(
    fc.property(oneWrong, ({ right, index, k }) => {
      const was = right.cells[index]?.value ?? 0;
      const [diagnosis, ...others] = diagnose(withContents(right, { [index]: was + k }));
      expect(others).toEqual([]);
      expect(diagnosis?.suggestions).toHaveLength(1);
      expect(diagnosis?.suggestions[0]).toMatchObject({
        changes: [{ address: right.cells[index]?.address, from: was + k, to: was }],
        equals: 1,
      });
    }),
    { numRuns: 400 },
  );
});

test('one diagnosis names every sum that the cell breaks', () => {
  fc.assert(
    fc.property(corrupted({ min: 1, max: 1 }), ({ right, wrong }) => {
      const cell = right.cells.findIndex(({ value }, index) => value !== wrong.cells[index]?.value);
      const broken = sumsOf(right.edition, 'applications').filter(({ left, right: total }) =>
        [...left, ...total].includes(cell),
      );
      expect(diagnose(wrong)[0]?.sums).toEqual(broken);
    }),
  );
});
