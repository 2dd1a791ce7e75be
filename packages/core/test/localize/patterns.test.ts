import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/grammar/report.js';
import { diagnose } from '../../src/localize/localize.js';
import type { Suggestion } from '../../src/localize/suggestion.js';
import { type Content, consistentApplications, outcomeRows, withContents } from '../support/tables.js';
import { taken, told } from './corruption.js';

const right = consistentApplications('2021', {
  outcomes: {
    granted: [123, 45, 0, 0, 0, 6],
    partiallyGranted: [17, 8, 0, 2, 1, 0],
    'denied.thirdPartyRights': [9, 0, 0, 0, 3, 0],
    'unavailable.notHeld': [31, 12, 0, 0, 0, 4],
  },
  carriedForward: [5, 0, 0, 0, 0, 1],
  carriedOver: [7, 2],
});

function suggestionsFor(changes: Readonly<Record<string, Content>>): readonly Suggestion[] {
  const diagnoses = diagnose(withContents(right, changes));
  expect(diagnoses).toHaveLength(1);
  return diagnoses[0]?.suggestions ?? [];
}

/** The row with these seven figures, from natural persons to the total. */
function row(key: string, figures: readonly number[]): Record<string, number> {
  const { line } = right.rows.find((reading) => reading.line.row.key === key) ?? {};
  return Object.fromEntries(figures.map((figure, index) => [(line?.start ?? 0) + index, figure]));
}

function firstFor(
  changes: Readonly<Record<string, Content>>,
): Pick<Suggestion, 'reason' | 'equals'> & { table: Table } {
  const [first] = suggestionsFor(changes);
  const { reason, equals, changes: corrections } = first ?? { reason: 'smallest-change', equals: 0, changes: [] };
  return { reason, equals, table: taken(withContents(right, changes), { changes: corrections }) };
}

describe('one cell', () => {
  test.each([
    ['granted.naturalPerson', 12, 'digit-dropped'],
    ['granted.naturalPerson', 1223, 'digit-added'],
    ['granted.naturalPerson', 132, 'digits-transposed'],
    ['granted.naturalPerson', 128, 'digit-changed'],
    ['granted.total', 0, 'total-not-updated'],
    ['concluded.naturalPerson', 0, 'total-not-updated'],
    ['concluded.total', 262, 'digit-changed'],
    ['granted.naturalPerson', 0, 'smallest-change'],
    ['granted.researchInstitution', 7, 'smallest-change'],
  ] as const)('%s written %i: %s', (cell, written, reason) => {
    expect(firstFor({ [cell]: written })).toEqual({ reason, equals: 1, table: right });
  });
});

describe('two cells', () => {
  test('neighbours in a row swapped', () => {
    expect(firstFor(row('granted', [45, 123, 0, 0, 0, 6, 174]))).toEqual({
      reason: 'cells-swapped',
      equals: 1,
      table: right,
    });
  });

  test('the last applicant and the total swapped', () => {
    expect(firstFor(row('granted', [123, 45, 0, 0, 0, 174, 6]))).toEqual({
      reason: 'cells-swapped',
      equals: 1,
      table: right,
    });
  });

  test('neighbours in a column swapped: first among the columns that fit', () => {
    const swapped = { 'granted.naturalPerson': 17, 'partiallyGranted.naturalPerson': 123 };
    expect(firstFor(swapped)).toEqual({ reason: 'cells-swapped', equals: 1, table: right });
  });

  test('a number split over two neighbouring cells', () => {
    const split = consistentApplications('2021', { outcomes: { granted: [128, 0, 0, 3] } });
    const [diagnosis] = diagnose(
      withContents(split, { 'granted.naturalPerson': 12, 'granted.commercialEnterprise': 8 }),
    );
    expect(diagnosis?.suggestions.map(({ reason, equals }) => ({ reason, equals }))).toEqual([
      { reason: 'number-split', equals: 1 },
    ]);
    expect(told(diagnosis?.suggestions[0] ?? { changes: [] })).toBe(
      'granted.naturalPerson 12>128, granted.commercialEnterprise 8>0',
    );
  });

  test('a case filed under the wrong applicant: every row that may have it is as likely', () => {
    const suggestions = suggestionsFor({ 'granted.naturalPerson': 124, 'granted.commercialEnterprise': 44 });
    expect(new Set(suggestions.map(({ reason, equals }) => `${reason} ${equals}`))).toEqual(
      new Set(['wrong-applicant 4']),
    );
    expect(suggestions.map(told)).toEqual([
      'granted.naturalPerson 124>123, granted.commercialEnterprise 44>45',
      'partiallyGranted.naturalPerson 17>16, partiallyGranted.commercialEnterprise 8>9',
      'denied.thirdPartyRights.naturalPerson 9>8, denied.thirdPartyRights.commercialEnterprise 0>1',
      'unavailable.notHeld.naturalPerson 31>30, unavailable.notHeld.commercialEnterprise 12>13',
    ]);
  });

  test('five are shown of more that are as likely', () => {
    const busy = consistentApplications('2021', {
      outcomes: Object.fromEntries(outcomeRows('2021').map((key) => [key, [100, 200]])),
    });
    const wrong = withContents(busy, { 'granted.naturalPerson': 103, 'granted.commercialEnterprise': 197 });
    expect(diagnose(wrong)[0]?.suggestions.map(({ equals }) => equals)).toEqual([21, 21, 21, 21, 21]);
  });
});

describe('a row', () => {
  test.each([
    ['right', [0, 123, 45, 0, 0, 0, 6]],
    ['left', [45, 0, 0, 0, 6, 174, 0]],
    ['round', [174, 123, 45, 0, 0, 0, 6]],
    ['right from its second cell on', [123, 0, 45, 0, 0, 0, 6]],
  ])('written one cell too far %s', (_, figures) => {
    expect(firstFor(row('granted', figures))).toEqual({ reason: 'row-shifted', equals: 1, table: right });
  });

  test('written one cell too far right, but for its total', () => {
    const shifted = row('partiallyGranted', [0, 17, 8, 0, 2, 1, 28]);
    expect(firstFor(shifted)).toEqual({ reason: 'row-shifted', equals: 1, table: right });
  });

  test('a number split, the rest of the row moved on', () => {
    expect(firstFor(row('granted', [1, 23, 45, 0, 0, 0, 6]))).toEqual({
      reason: 'number-split',
      equals: 1,
      table: right,
    });
  });

  test('moved, and a cell wrong elsewhere', () => {
    const shifted = row('granted', [0, 123, 45, 0, 0, 0, 6]);
    const two = { ...shifted, 'unavailable.notHeld.naturalPerson': 13 };
    expect(firstFor(two)).toEqual({ reason: 'smallest-change', equals: 1, table: right });
  });

  test('moved, as another', () => {
    const shifted = row('granted', [0, 123, 45, 0, 0, 0, 6]);
    const two = { ...shifted, ...row('partiallyGranted', [17, 8, 0, 0, 2, 1, 28]) };
    expect(firstFor(two)).toEqual({ reason: 'row-shifted', equals: 1, table: right });
  });
});
