import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../src/grammar/report.js';
import { explain, stepsAllowed } from '../../src/localize/explain.js';
import { figuresOf } from '../../src/localize/figures.js';
import { incidenceOf } from '../../src/localize/incidence.js';
import { diagnose } from '../../src/localize/localize.js';
import { Residuals } from '../../src/localize/residuals.js';
import { consistentApplications, outcomeRows, tableOf, withContents } from '../support/tables.js';

/** What is finished after the budget is spent: one row of cells and the sets that are kept. */
const overrun = 100;

function stepsFor(table: Table): { steps: number; found: number } {
  const incidence = incidenceOf(table.edition, table.key);
  const budget = { steps: stepsAllowed };
  const found = explain(new Residuals(incidence, figuresOf(table, incidence, false)), budget).length;
  return { steps: stepsAllowed - budget.steps, found };
}

const rich = consistentApplications('2021', {
  outcomes: Object.fromEntries(outcomeRows('2021').map((row) => [row, [500, 500, 500, 500, 500, 500]])),
  carriedForward: [500, 500, 500, 500, 500, 500],
  carriedOver: [500, 500, 500, 500, 500, 500],
});

test('the work is bounded however a table is broken', () => {
  const rows = fc.uniqueArray(fc.nat(24), { minLength: 1, maxLength: 6 });
  const columns = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 7 });
  const amounts = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 42, maxLength: 42 });
  fc.assert(
    fc.property(rows, columns, amounts, (these, those, by) => {
      const cells = these.flatMap((row) => those.map((column) => row * 7 + column));
      const figures = cells.map((cell, index) => [cell, (rich.cells[cell]?.value ?? 0) + (by[index] ?? 0)]);
      expect(stepsFor(withContents(rich, Object.fromEntries(figures))).steps).toBeLessThan(stepsAllowed + overrun);
    }),
  );
});

test('figures that have nothing to do with each other are given up at once', () => {
  // Six parts of 200 or more never make a total below 1000.
  const random = fc.array(fc.integer({ min: 200, max: 999 }), { minLength: 175, maxLength: 175 });
  fc.assert(
    fc.property(random, (figures) => {
      expect(stepsFor(tableOf('2021', 'applications', figures)).found).toBe(0);
    }),
  );
  expect(
    stepsFor(
      tableOf(
        '2021',
        'applications',
        Array.from({ length: 175 }, (_, index) => (index * 7919) % 1000),
      ),
    ),
  ).toEqual({ steps: 0, found: 0 });
});

test('one wrong cell takes no more steps than its row has cells', () => {
  fc.assert(
    fc.property(fc.nat(174), (cell) => {
      const { steps, found } = stepsFor(withContents(rich, { [cell]: 77 }));
      expect(found).toBe(1);
      expect(steps).toBeLessThan(7 + 21);
    }),
  );
});

test('a search that had to be given up suggests nothing', () => {
  const incidence = incidenceOf('2021', 'applications');
  const wrong = withContents(rich, { 'granted.naturalPerson': 3, 'rejected.petition.total': 5 });
  const residuals = new Residuals(incidence, figuresOf(wrong, incidence, false));
  expect(diagnose(wrong)).toHaveLength(1);
  expect(explain(residuals, { steps: 1 })).toEqual([]);
});
