import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumsOf } from '../../src/form/index.js';
import type { Table } from '../../src/grammar/report.js';
import { Residuals } from '../../src/localize/residuals.js';
import { consistentApplications, consistentDisputes, withContents } from '../support/tables.js';
import { applications } from './corruption.js';
import { cellOf, residualsOf } from './residuals-of.js';

const right = consistentApplications('2021', {
  outcomes: { granted: [40, 50, 3, 0, 2, 9], 'denied.stateSecret': [8, 0, 0, 0, 0, 2] },
  carriedForward: [4, 2],
  carriedOver: [6, 1],
});

/** Left minus right of every sum, added up anew; 0 where a cell holds no figure. */
function recounted(table: Table, figures: readonly number[]): number[] {
  const isLive = (cell: number) => table.cells[cell]?.state === 'number';
  const add = (total: number, cell: number) => total + (figures[cell] ?? 0);
  return sumsOf(table.edition, table.key).map(({ left, right: total }) =>
    [...left, ...total].every(isLive) ? left.reduce(add, 0) - total.reduce(add, 0) : 0,
  );
}

/** How many sums fail of those along a row, of the balances, and of the outcomes. */
function failingIn({ incidence, of }: Residuals): number[] {
  return (['row', 'balance', 'outcomes'] as const).map(
    (kind) => incidence.sums.filter((sum, index) => sum.kind === kind && of[index] !== 0).length,
  );
}

const cells = fc.nat(174);
const amounts = fc.integer({ min: -9, max: 9 });
const edits = fc.array(fc.tuple(cells, amounts), { maxLength: 6 });
const gaps = fc.uniqueArray(cells, { maxLength: 3 });

/** A table three, now and then with gaps, in which figures were changed one after the other. */
const changed = fc
  .tuple(
    applications.filter(({ edition }) => edition === '2021'),
    gaps,
    edits,
  )
  .map(([full, missing, all]) => {
    const table = withContents(full, Object.fromEntries(missing.map((cell) => [cell, 'blank' as const])));
    const residuals = residualsOf(table);
    for (const [cell, by] of all) residuals.change(cell, by);
    return { table, residuals };
  });

describe('kept up to date while figures change', () => {
  test('by how much each sum fails, and how many do', () => {
    fc.assert(
      fc.property(changed, ({ table, residuals }) => {
        expect(residuals.of).toEqual(recounted(table, residuals.values));
        expect(residuals.failingIn).toEqual(failingIn(residuals));
        expect(residuals.failing).toBe(failingIn(residuals).reduce((sum, failing) => sum + failing, 0));
      }),
    );
  });

  test('whether too many sums would fail after a change', () => {
    fc.assert(
      fc.property(changed, cells, amounts, fc.nat(6), ({ residuals }, cell, by, most) => {
        const told = residuals.wouldLeave(cell, by, most);
        residuals.change(cell, by);
        expect(told).toBe(residuals.failingIn.every((failing) => failing <= most));
      }),
    );
  });
});

test.each<[string, number, readonly (readonly [row: string, column: number, by: number])[]]>([
  ['nothing is wrong', 0, []],
  ['one cell is', 1, [['granted', 0, 1]]],
  ['a figure of what was concluded: both sums of its column fail by the same', 1, [['concluded', 0, 1]]],
  [
    'two cells of a row',
    2,
    [
      ['granted', 0, 1],
      ['granted', 1, -1],
    ],
  ],
  [
    'two cells of a column',
    2,
    [
      ['granted', 0, 1],
      ['denied.stateSecret', 0, -1],
    ],
  ],
  [
    'a balance and the outcomes of its column, by different amounts, and those of another',
    3,
    [
      ['received', 0, 1],
      ['granted', 6, 2],
      ['granted', 0, 2],
    ],
  ],
  [
    'a balance and the outcomes of different columns',
    2,
    [
      ['received', 0, 1],
      ['granted', 1, 1],
    ],
  ],
])('so many cells must change at the least when %s: %i', (_, bound, changes) => {
  const residuals = residualsOf(right);
  for (const [row, column, by] of changes) residuals.change(cellOf(residuals, row, column), by);
  expect(residuals.bound).toBe(bound);
});

describe('the change of a cell that makes a sum hold', () => {
  const sum = (residuals: Residuals, along: string) => residuals.incidence.sums.findIndex((one) => one.along === along);

  test('is what the sum lacks, with the sign of the side that the cell stands on', () => {
    const residuals = residualsOf(withContents(right, { 'granted.total': 101 }));
    expect(residuals.remedy(cellOf(residuals, 'granted', 0), sum(residuals, 'granted'))).toBe(-3);
    expect(residuals.remedy(cellOf(residuals, 'granted', 6), sum(residuals, 'granted'))).toBe(3);
  });

  test('leaves a figure that is a count, 0 at the least', () => {
    const residuals = residualsOf(withContents(right, { 'granted.total': 101 }));
    const remedies = [0, 1, 2, 3, 4, 5].map((column) =>
      residuals.remedy(cellOf(residuals, 'granted', column), sum(residuals, 'granted')),
    );
    expect(remedies).toEqual([-3, -3, -3, 0, 0, -3]);
    const halves = consistentDisputes('2021', [[1, 2, 0, 0], [], []]);
    const wrong = residualsOf(withContents(halves, { 'reconsideration.upheld': 1.5 }));
    expect([0, 1, 4].map((cell) => wrong.remedy(cell, 0))).toEqual([-0.5e6, 0, 0]);
  });
});

test('the sums named alone count, where a table is split', () => {
  const { incidence, figures } = residualsOf(
    withContents(right, { 'granted.total': 101, 'denied.stateSecret.total': 9 }),
  );
  const failing = incidence.sums.map(({ along }) => (along === 'granted' || along === 'total' ? 1 : 0));
  const part = new Residuals(incidence, figures, failing);
  expect(part.failingIn).toEqual([1, 0, 1]);
  part.change(cellOf(part, 'denied.stateSecret', 0), 5);
  expect(part.failingIn).toEqual([1, 0, 1]);
});
