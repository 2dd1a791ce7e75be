import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/localize/localize.js';
import { consistentApplications, consistentDisputes, withContents } from '../support/tables.js';
import { told } from './corruption.js';

const right = consistentApplications('2021', {
  outcomes: { granted: [123, 45, 0, 0, 0, 6], 'denied.stateSecret': [4, 0, 2], 'unavailable.notHeld': [31, 12] },
});
const totals = Object.fromEntries(right.rows.map(({ line }) => [line.start + 6, 'blank' as const]));

describe('sums with a cell that holds no figure', () => {
  test.each(['blank', 'absent', 'placeholder', 'text'] as const)('%s: are not judged', (content) => {
    expect(
      diagnose(withContents(right, { 'granted.researchInstitution': content, 'granted.total': 999 })),
    ).toHaveLength(1);
    expect(diagnose(withContents(right, { 'granted.researchInstitution': content }))).toEqual([]);
    const disputes = consistentDisputes('2021', [[1, 2, 3, 4], [], []]);
    expect(diagnose(withContents(disputes, { 'reconsideration.upheld': content }))).toEqual([]);
  });

  test('leave the others to tell which cell is wrong', () => {
    const wrong = withContents(right, { 'granted.researchInstitution': 'blank', 'unavailable.notHeld.total': 34 });
    expect(diagnose(wrong)[0]?.suggestions.map(told)).toEqual(['unavailable.notHeld.total 34>43']);
  });

  test('split the table where nothing else holds it together', () => {
    const wrong = withContents(right, {
      ...totals,
      'granted.naturalPerson': 132,
      'concluded.commercialEnterprise': 75,
    });
    const firsts = diagnose(wrong).map(({ sums, suggestions: [first] }) => [sums.length, first && told(first)]);
    expect(firsts).toEqual([
      [1, 'granted.naturalPerson 132>123'],
      [2, 'concluded.commercialEnterprise 75>57'],
    ]);
  });
});

describe('blanks counted as 0', () => {
  test('are judged, and may be what is wrong', () => {
    const wrong = withContents(right, { 'granted.otherOrganization': 'blank' });
    expect(diagnose(wrong)).toEqual([]);
    expect(diagnose(wrong, { blankAsZero: true })[0]?.suggestions).toEqual([
      {
        changes: [{ address: 'applications.granted.otherOrganization', from: null, to: 6 }],
        reason: 'smallest-change',
        equals: 1,
      },
    ]);
  });

  test('are nothing but blanks', () => {
    const wrong = withContents(right, { 'granted.otherOrganization': 'placeholder', 'granted.total': 'absent' });
    expect(diagnose(wrong, { blankAsZero: true })).toEqual([]);
  });
});

test('a figure too large to add exactly is no base for a correction', () => {
  expect(diagnose(withContents(right, { 'granted.naturalPerson': 2 ** 53 }))).toEqual([]);
});
