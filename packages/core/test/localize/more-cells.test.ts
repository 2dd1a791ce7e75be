import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/localize/localize.js';
import { consistentApplications, withContents } from '../support/tables.js';
import { corrupted, isConsistent, taken, told } from './corruption.js';

test('every suggestion makes all sums hold, with counts', () => {
  fc.assert(
    fc.property(corrupted({ min: 2, max: 6 }), ({ wrong }) => {
      for (const suggestion of diagnose(wrong).flatMap(({ suggestions }) => suggestions)) {
        expect(isConsistent(taken(wrong, suggestion))).toBe(true);
        for (const { from, to } of suggestion.changes) {
          expect(Number.isInteger(to) && to >= 0).toBe(true);
          expect(to).not.toBe(from);
        }
      }
    }),
  );
});

test('two wrong cells are never explained by more than two', () => {
  fc.assert(
    fc.property(corrupted({ min: 2, max: 2 }), ({ wrong }) => {
      for (const { suggestions } of diagnose(wrong)) expect(suggestions[0]?.changes.length).toBeLessThanOrEqual(2);
      if (!isConsistent(wrong)) expect(diagnose(wrong)).toHaveLength(1);
    }),
  );
});

test('the same table gets the same answer', () => {
  fc.assert(
    fc.property(corrupted({ min: 1, max: 8 }), ({ wrong }) => {
      expect(diagnose(wrong)).toEqual(diagnose(withContents(wrong, {})));
    }),
  );
});

describe('faults far apart', () => {
  const right = consistentApplications('2021', {
    outcomes: { granted: [120, 14, 0, 0, 3, 9], 'denied.stateSecret': [8, 0, 0, 0, 0, 2], 'rejected.petition': [31] },
    carriedForward: [4, 2],
    carriedOver: [6, 1],
  });

  test.each([3, 4, 5])('%i of them are found together', (count) => {
    const faults = Object.entries({
      'granted.naturalPerson': 102,
      'denied.stateSecret.otherOrganization': 22,
      'rejected.petition.total': 13,
      'carriedForward.commercialEnterprise': 7,
      'unavailable.notHeld.legalServiceInstitution': 50,
    }).slice(0, count);
    const wrong = withContents(right, Object.fromEntries(faults));
    const [diagnosis, ...others] = diagnose(wrong);
    expect(others).toEqual([]);
    expect(diagnosis?.suggestions).toHaveLength(1);
    expect(taken(wrong, diagnosis?.suggestions[0] ?? { changes: [] })).toEqual(right);
  });

  test('nine wrong rows are left alone', () => {
    const rows = right.rows.slice(2, 11).map(({ line }, index) => [line.start + (index % 6), 1000 + 17 * index]);
    expect(diagnose(withContents(right, Object.fromEntries(rows)))).toEqual([]);
  });
});

test('equal explanations are all shown, in form order, and counted', () => {
  const right = consistentApplications('2021', { outcomes: { granted: [40, 50], 'rejected.duplicate': [40, 50] } });
  const wrong = withContents(right, { 'granted.naturalPerson': 57, 'rejected.duplicate.commercialEnterprise': 67 });
  const [diagnosis] = diagnose(wrong);
  expect(diagnosis?.suggestions.map(({ equals, reason }) => ({ equals, reason }))).toEqual([
    { equals: 2, reason: 'smallest-change' },
    { equals: 2, reason: 'smallest-change' },
  ]);
  expect(diagnosis?.suggestions.map(told)).toEqual([
    'granted.naturalPerson 57>40, rejected.duplicate.commercialEnterprise 67>50',
    'granted.commercialEnterprise 50>33, rejected.duplicate.naturalPerson 40>23',
  ]);
});
