import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/grammar/report.js';
import { rowMoves } from '../../src/localize/row-moves.js';
import { type Content, consistentApplications, withContents } from '../support/tables.js';
import { cellOf, residualsOf } from './residuals-of.js';

const right = consistentApplications('2021', {
  outcomes: {
    granted: [123, 45, 0, 0, 0, 6],
    partiallyGranted: [17, 8, 0, 2, 1, 0],
    'denied.stateSecret': [5, 12, 0, 3, 0, 4],
    'denied.thirdPartyRights': [9, 0, 0, 0, 3, 0],
    'rejected.petition': [7, 9],
  },
  carriedForward: [5, 11, 2, 4],
  carriedOver: [7, 2, 8],
});

/** The table with these seven figures in a row, from natural persons to the total. */
function withRow(key: string, figures: readonly Content[], table: Table = right): Table {
  const start = cellOf(residualsOf(table), key, 0);
  return withContents(table, Object.fromEntries(figures.map((figure, at) => [start + at, figure])));
}

interface Move {
  readonly told: string;
  /** Whether every sum of the table holds after it. */
  readonly whole: boolean;
}

/** The moves found, each told as its reason and the row as it was. */
function allMoves(table: Table, blankAsZero = false): Move[] {
  const residuals = residualsOf(table, blankAsZero);
  const { grid, sums } = residuals.incidence;
  return rowMoves(residuals).map(({ reason, changes }) => {
    const { start = 0, row } = grid.lines[Math.floor((changes[0]?.cell ?? 0) / 7)] ?? {};
    for (const { cell, from, to } of changes) {
      expect(residuals.values[cell]).toBe(from);
      residuals.change(cell, to - from);
    }
    const figures = residuals.values.slice(start, start + 7);
    expect(residuals.of[sums.findIndex(({ along }) => along === row?.key)], 'the sum of the row holds').toBe(0);
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
    expect(changes.length).toBeGreaterThanOrEqual(3);
    const whole = residuals.failing === 0;
    for (const { cell, from, to } of changes) residuals.change(cell, from - to);
    return { told: `${reason} ${row?.key} ${figures.join(' ')}`, whole };
  });
}

function moves(table: Table, blankAsZero = false): string[] {
  return allMoves(table, blankAsZero).map(({ told }) => told);
}

/** The moves that explain all. */
function wholeMoves(table: Table): string[] {
  return allMoves(table).flatMap(({ told, whole }) => (whole ? [told] : []));
}

describe('a row is told as it was when it was written one cell too far', () => {
  test.each<[string, string, readonly number[], string]>([
    ['right', 'granted', [0, 123, 45, 0, 0, 0, 6], 'row-shifted granted 123 45 0 0 0 6 174'],
    ['left', 'granted', [45, 0, 0, 0, 6, 174, 0], 'row-shifted granted 123 45 0 0 0 6 174'],
    ['right from its second cell on', 'granted', [123, 0, 45, 0, 0, 0, 6], 'row-shifted granted 123 45 0 0 0 6 174'],
    [
      'left from its second cell on',
      'denied.stateSecret',
      [5, 0, 3, 0, 4, 24, 0],
      'row-shifted denied.stateSecret 5 12 0 3 0 4 24',
    ],
    [
      'right but for its total',
      'partiallyGranted',
      [0, 17, 8, 0, 2, 1, 28],
      'row-shifted partiallyGranted 17 8 0 2 1 0 28',
    ],
    [
      'left but for its total',
      'partiallyGranted',
      [8, 0, 2, 1, 0, 0, 28],
      'row-shifted partiallyGranted 17 8 0 2 1 0 28',
    ],
    ['right by a number split', 'granted', [1, 23, 45, 0, 0, 0, 6], 'number-split granted 123 45 0 0 0 6 174'],
    [
      'right by a number split in the middle, but for its total',
      'denied.stateSecret',
      [5, 1, 2, 0, 3, 0, 24],
      'number-split denied.stateSecret 5 12 0 3 0 4 24',
    ],
    [
      'right, with three cells changed',
      'rejected.petition',
      [0, 7, 9, 0, 0, 0, 16],
      'row-shifted rejected.petition 7 9 0 0 0 0 16',
    ],
  ])('%s', (_, key, written, was) => expect(wholeMoves(withRow(key, written))).toEqual([was]));

  test.each(['received', 'carriedOver', 'concluded', 'carriedForward'])('in any row: %s', (key) => {
    const start = cellOf(residualsOf(right), key, 0);
    const figures = right.cells.slice(start, start + 7).map(({ value }) => value ?? 0);
    const written = withRow(key, [0, ...figures.slice(0, 6)]);
    expect(wholeMoves(written)).toEqual([`row-shifted ${key} ${figures.join(' ')}`]);
  });

  test('which the outcomes bear out where the balances cannot be assessed', () => {
    const figures =
      right.rows
        .find(({ line }) => line.row.key === 'concluded')
        ?.line.cells.map(({ index }) => right.cells[index]?.value ?? 0) ?? [];
    const gaps = withRow(
      'received',
      figures.map(() => 'blank'),
    );
    expect(wholeMoves(withRow('concluded', [0, ...figures.slice(0, 6)], gaps))).toEqual([
      `row-shifted concluded ${figures.join(' ')}`,
    ]);
  });
});

describe('a moved row is seen', () => {
  const shifted = withRow('granted', [0, 123, 45, 0, 0, 0, 6]);
  const was = 'row-shifted granted 123 45 0 0 0 6 174';

  test('beside an error in one of its columns, not in two', () => {
    const one = withContents(shifted, { 'rejected.petition.naturalPerson': 3 });
    expect(moves(one)).toContain(was);
    expect(moves(withContents(one, { 'rejected.petition.commercialEnterprise': 4 }))).not.toContain(was);
    expect(moves(withContents(shifted, { 'rejected.petition.total': 3 }))).toContain(was);
    expect(moves(withContents(one, { 'rejected.petition.total': 3 }))).not.toContain(was);
  });

  test('beside a column that cannot be assessed, not beside two', () => {
    const gap = { 'rejected.petition.naturalPerson': 'blank', 'received.naturalPerson': 'blank' } as const;
    const another = { 'rejected.petition.total': 'blank', 'received.total': 'blank' } as const;
    expect(moves(withContents(shifted, gap))).toContain(was);
    expect(moves(withContents(shifted, { ...gap, ...another }))).not.toContain(was);
  });

  test('with a blank cell only where blanks count as 0', () => {
    const blank = withRow('granted', ['blank', 123, 45, 0, 0, 0, 6]);
    expect(moves(blank)).toEqual([]);
    expect(moves(blank, true)).toContain(was);
  });

  test('in a table of whole numbers only', () => {
    expect(moves(withContents(shifted, { 'rejected.petition.naturalPerson': 6.5 }))).toEqual([]);
  });
});

test('a move is told once, however many beginnings it may have had', () => {
  const leading = consistentApplications('2021', { outcomes: { granted: [0, 0, 5, 6, 7] } });
  const told = moves(withRow('granted', [0, 0, 0, 5, 6, 7, 0], leading));
  expect(told).toContain('row-shifted granted 0 0 5 6 7 0 18');
  expect(new Set(told).size).toBe(told.length);
});

describe('no row moved', () => {
  test('where two cells changed: that is a pair of cells', () => {
    const single = consistentApplications('2021', { outcomes: { granted: [5], partiallyGranted: [3, 4] } });
    expect(moves(withRow('granted', [0, 5, 0, 0, 0, 0, 5], single))).toEqual([]);
  });

  test('where what was pushed out would be no count', () => {
    expect(moves(withRow('partiallyGranted', [0, 17, 8, 0, 2, 1, 30]))).toContain(
      'row-shifted partiallyGranted 17 8 0 2 1 2 30',
    );
    const told = moves(withRow('partiallyGranted', [0, 17, 8, 0, 2, 1, 20]));
    expect(told.filter((move) => move.includes(' 17 8 '))).toEqual([]);
  });

  test('where nothing is wrong, or single cells are', () => {
    expect(moves(right)).toEqual([]);
    expect(moves(withContents(right, { 'granted.naturalPerson': 1, 'denied.stateSecret.total': 0 }))).toEqual([]);
  });
});
