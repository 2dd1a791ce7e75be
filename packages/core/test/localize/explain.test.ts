import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/grammar/report.js';
import { type Explanation, explain } from '../../src/localize/explain.js';
import { rowMoves } from '../../src/localize/row-moves.js';
import { consistentApplications, outcomeRows, withContents } from '../support/tables.js';
import { cellOf, residualsOf } from './residuals-of.js';

const rows = outcomeRows('2021').slice(0, 10);

/** Ten rows that hold other figures each, so that what is moved tells itself. */
const right = consistentApplications('2021', {
  outcomes: Object.fromEntries(rows.map((row, at) => [row, [100 + 7 * at, 20 + 3 * at, 0, 0, 5 + at, 9]])),
});

function explained(table: Table, steps = 15_000): { found: Explanation[]; steps: number } {
  const budget = { steps };
  const found = explain(residualsOf(table), budget);
  return { found, steps: steps - budget.steps };
}

/** Rows of the form written one cell too far right. */
function shifted(count: number): Table {
  const moved = rows.slice(0, count).flatMap((row) => {
    const start = cellOf(residualsOf(right), row, 0);
    const figures = right.cells.slice(start, start + 6).map(({ value }) => value ?? 0);
    return [0, ...figures].map((figure, at) => [start + at, figure] as const);
  });
  return withContents(right, Object.fromEntries(moved));
}

/** One wrong cell in each of so many rows, no two of them made good by the same figure. */
function scattered(count: number): Table {
  return withContents(
    right,
    Object.fromEntries(rows.slice(0, count).map((row, at) => [cellOf(residualsOf(right), row, at % 7), 900 + 2 ** at])),
  );
}

function reasons(explanation: Explanation | undefined): string[] {
  return explanation?.map(({ reason }) => reason) ?? [];
}

describe('up to eight errors are told, and no more', () => {
  test('cells', () => {
    expect(explained(scattered(8)).found.map((errors) => errors.length)).toEqual([8]);
    expect(explained(scattered(9))).toEqual({ found: [], steps: 0 });
  });

  test('moved rows, alone and beside a cell', () => {
    expect(explained(shifted(1)).found.map(reasons)).toEqual([['row-shifted']]);
    const beside = withContents(shifted(1), { [`${rows[9]}.researchInstitution`]: 50 });
    expect(explained(beside).found.map(reasons)).toEqual([['row-shifted', 'smallest-change']]);
    expect(explained(shifted(9))).toEqual({ found: [], steps: 0 });
  });
});

describe('the steps', () => {
  const stepsToMove = 20;

  test('to try a row as it was are so many', () => {
    const moves = rowMoves(residualsOf(shifted(1)));
    expect(moves).not.toEqual([]);
    expect(explained(shifted(1)).steps).toBe(moves.length * stepsToMove);
  });

  test('bound what many moved rows may cost', () => {
    for (const count of [6, 7, 8]) expect(explained(shifted(count), 600).steps).toBeLessThan(600 + 2 * stepsToMove);
  });

  test.each([
    ['one cell', withContents(right, { [`${rows[0]}.naturalPerson`]: 1 })],
    [
      'two cells in many ways',
      withContents(right, { [`${rows[0]}.naturalPerson`]: 101, [`${rows[0]}.commercialEnterprise`]: 19 }),
    ],
    ['a moved row', shifted(1)],
    ['three cells', scattered(3)],
  ])('that do not last to see all explanations tell none: %s', (_, wrong) => {
    const all = explained(wrong);
    expect(all.found).not.toEqual([]);
    for (let steps = 1; steps <= all.steps; steps++) expect(explained(wrong, steps).found).toEqual([]);
    expect(explained(wrong, all.steps + 1).found).toEqual(all.found);
  });
});

test('what explains a table with one row moved and a cell of that row wrong changes each cell once', () => {
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const cell = cellOf(residualsOf(right), rows[0] ?? '', at);
    const wrong = shifted(1);
    for (const { found } of [explained(withContents(wrong, { [cell]: 33 }))]) {
      for (const errors of found) {
        const cells = errors.flatMap(({ changes }) => changes.map((change) => change.cell));
        expect(new Set(cells).size).toBe(cells.length);
      }
    }
  }
});

test('the table is left as it was', () => {
  const residuals = residualsOf(shifted(2));
  const before = [...residuals.values];
  explain(residuals, { steps: 15_000 });
  expect(residuals.values).toEqual(before);
});
