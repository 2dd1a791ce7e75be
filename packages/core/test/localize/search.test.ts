import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/grammar/report.js';
import type { Repair } from '../../src/localize/repair.js';
import { search } from '../../src/localize/search.js';
import {
  type Content,
  consistentApplications,
  consistentDisputes,
  outcomeRows,
  withContents,
} from '../support/tables.js';
import { everyRepair } from './every-repair.js';
import { residualsOf } from './residuals-of.js';

function searched(table: Table, size: number, steps = 1e6) {
  const budget = { steps };
  const found = search(residualsOf(table), size, budget);
  return { found, steps: steps - budget.steps };
}

function told(repairs: readonly Repair[]): string[] {
  return repairs.map((repair) => repair.map(({ cell, to }) => `${cell}=${to}`).join()).sort();
}

const right = consistentApplications('2021', {
  outcomes: { granted: [40, 50, 3, 0, 2, 9], 'denied.stateSecret': [8, 0, 0, 0, 0, 2], 'rejected.petition': [31, 50] },
  carriedForward: [4, 2, 0, 1],
  carriedOver: [6, 1, 1],
});

/** Table three with figures in its first two rows and its last two only: the outcomes cannot be assessed. */
const short = withContents(
  right,
  Object.fromEntries(
    right.rows
      .filter(({ line }) => !['received', 'carriedOver', 'concluded', 'carriedForward'].includes(line.row.key))
      .flatMap(({ line }) => line.cells.map(({ index }) => [index, 'absent' as const])),
  ),
);

describe('every set of so many cells is found, and no other', () => {
  const pairs: readonly (readonly [string, Readonly<Record<string, Content>>])[] = [
    ['a cell', { 'granted.naturalPerson': 41 }],
    ['two cells of a row', { 'granted.naturalPerson': 43, 'granted.commercialEnterprise': 47 }],
    ['two cells of a column', { 'granted.naturalPerson': 43, 'rejected.petition.naturalPerson': 28 }],
    [
      'two cells apart, by the same amount',
      { 'granted.naturalPerson': 43, 'rejected.petition.commercialEnterprise': 53 },
    ],
    ['two cells of what was concluded', { 'concluded.naturalPerson': 70, 'concluded.commercialEnterprise': 109 }],
    ['concluded, and an outcome of its column', { 'concluded.naturalPerson': 70, 'granted.naturalPerson': 30 }],
    ['a cell, where its row holds a gap', { 'granted.researchInstitution': 'blank', 'granted.naturalPerson': 43 }],
    [
      'two cells, where both rows hold gaps',
      {
        'granted.researchInstitution': 'blank',
        'granted.naturalPerson': 43,
        'rejected.petition.researchInstitution': 'blank',
        'rejected.petition.commercialEnterprise': 53,
      },
    ],
    [
      'a cell, where all totals are missing',
      {
        ...Object.fromEntries(right.rows.map(({ line }) => [line.start + 6, 'absent' as const])),
        'concluded.naturalPerson': 70,
      },
    ],
  ];
  test.each(pairs)('%s', (_, changes) => {
    const wrong = withContents(right, changes);
    for (const size of [1, 2]) expect(told(searched(wrong, size).found)).toEqual(everyRepair(wrong, size).sort());
  });

  test('where rows, columns and cells of them are missing, at random', () => {
    const cell = fc.constantFrom(...[0, 1, 23, 24].flatMap((row) => [0, 1, 2, 3, 4, 5, 6].map((at) => row * 7 + at)));
    const content = fc.oneof(
      { weight: 3, arbitrary: fc.nat(60) },
      { weight: 1, arbitrary: fc.constant('blank' as const) },
    );
    const changes = fc.uniqueArray(fc.tuple(cell, content), { minLength: 1, maxLength: 5, selector: ([at]) => at });
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 3 }), (these, size) => {
        const wrong = withContents(short, Object.fromEntries(these));
        expect(told(searched(wrong, size).found)).toEqual(everyRepair(wrong, size).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('a cell of each block of table four', () => {
    const blocks = consistentDisputes('2021', [[10, 1], [15, 0, 0, 1], []]);
    const wrong = withContents(blocks, {
      'reconsideration.total': 0,
      'litigationDirect.upheld': 51,
      'litigationAfterReconsideration.pending': 2,
    });
    expect(told(searched(wrong, 3).found)).toEqual(everyRepair(wrong, 3).sort());
  });

  test('of a table that adds up there is none', () => expect(searched(right, 2)).toEqual({ found: [], steps: 0 }));
});

test('the cells of a set are told in form order, with what is written and what was meant', () => {
  const wrong = withContents(right, { 'rejected.petition.commercialEnterprise': 53, 'granted.naturalPerson': 47 });
  const at = (address: string) => right.cells.findIndex((cell) => cell.address === `applications.${address}`);
  expect(searched(wrong, 2).found).toContainEqual([
    { cell: at('granted.naturalPerson'), from: 47, to: 40 },
    { cell: at('rejected.petition.commercialEnterprise'), from: 53, to: 50 },
  ]);
});

describe('a step is a cell tried', () => {
  const kept = 20;

  test('no step is made where more sums fail than so many cells can repair', () => {
    const wrong = withContents(right, { 'granted.naturalPerson': 41, 'rejected.petition.otherOrganization': 7 });
    expect(searched(wrong, 1)).toEqual({ found: [], steps: 0 });
    const apart = withContents(right, { 'granted.naturalPerson': 43, 'granted.commercialEnterprise': 47 });
    expect(searched(apart, 1)).toEqual({ found: [], steps: 0 });
  });

  test('a cell that no count repairs costs none', () => {
    // The total lacks 1, and of the other cells of the row only three are not 0 already.
    const { found, steps } = searched(withContents(right, { 'denied.stateSecret.total': 9 }), 1);
    expect(found).toHaveLength(1);
    expect(steps).toBe(3 + kept);
  });

  test('wrong cells that share neither row nor column cost no more than the seven cells of their rows', () => {
    const rows = outcomeRows('2021');
    const rich = consistentApplications('2021', {
      outcomes: Object.fromEntries(rows.map((row) => [row, [500, 500, 500, 500, 500, 500]])),
    });
    for (let count = 1; count <= 6; count++) {
      const changes = Array.from({ length: count }, (_, at) => [
        `${rows[at * 3]}.${rich.cells[at]?.column}`,
        501 + 2 ** at,
      ]);
      const { found, steps } = searched(withContents(rich, Object.fromEntries(changes)), count);
      expect(found).toHaveLength(1);
      expect(steps).toBeLessThanOrEqual(7 * count + kept);
    }
  });

  test('the last one ends the search', () => {
    const wrong = withContents(right, { 'granted.naturalPerson': 43, 'granted.commercialEnterprise': 47 });
    const { found, steps } = searched(wrong, 2);
    expect(found).toHaveLength(3);
    for (let budget = 0; budget < steps; budget++) {
      const given = searched(wrong, 2, budget);
      expect(given.steps).toBeLessThanOrEqual(budget + kept);
      expect(given.found.length).toBeLessThanOrEqual(found.length);
    }
    expect(searched(wrong, 2, 1).found.length).toBeLessThan(found.length);
  });
});
