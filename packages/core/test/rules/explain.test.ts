import { describe, expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import { check } from '../../src/rules/check.js';
import type { CheckOptions } from '../../src/rules/check-options.js';
import { built, type Changes } from '../support/built-report.js';

/** Findings as their rule, the number of their diagnosis, and how many cells each correction changes. */
function explained(changes: Changes, options?: CheckOptions) {
  return check(built(changes), options).findings.map(
    ({ rule, diagnosis, suggestions }) =>
      [rule, diagnosis, suggestions.map((suggestion) => suggestion.changes.length)] as const,
  );
}

describe('diagnoses', () => {
  test('are numbered through the report, in the order of its tables', () => {
    const cells = { 'disputes.litigationDirect.total': 1, 'applications.granted.naturalPerson': 3 };
    expect(explained({ cells })).toEqual([
      ['applications/outcome-sum', 1, [1]],
      ['applications/row-sum', 1, []],
      ['disputes/outcome-sum', 2, [1, 1, 1, 1, 1]],
    ]);
  });

  test('of which no finding is told have no number', () => {
    const totals = formGrid('2021', 'applications').cells.filter(({ column }) => column.key === 'total');
    const wrong = { 'applications.granted.naturalPerson': 3, 'applications.received.commercialEnterprise': 9 };
    const cells = { ...Object.fromEntries(totals.map(({ address }) => [address, ''])), ...wrong };
    const sums = ['applications/balance', 'applications/outcome-sum'];
    expect(explained({ cells }, { only: sums }).map(([, diagnosis]) => diagnosis)).toEqual([2, 1]);
    expect(explained({ cells }, { only: sums.slice(0, 1) }).map(([, diagnosis]) => diagnosis)).toEqual([1]);
  });

  test('are told with the first of their findings that is asked for', () => {
    const cells = { 'applications.granted.naturalPerson': 3 };
    expect(explained({ cells }, { skip: ['applications/outcome-sum'] })).toEqual([['applications/row-sum', 1, [1]]]);
  });

  test('count blanks as 0 where the sums do', () => {
    const cells = { 'applications.granted.total': '' };
    expect(explained({ cells }, { blankAsZero: true })).toEqual([
      ['applications/outcome-sum', 1, [1]],
      ['applications/row-sum', 1, []],
      ['cells/blank', null, []],
    ]);
  });
});

describe('a finding that no correction explains', () => {
  test('has no diagnosis and no suggestion', () => {
    const cells = { 'proactive.licensing.decisions': '若干', 'applications.granted.naturalPerson': 3 };
    expect(explained({ cells }, { only: ['cells'] })).toEqual([['cells/number', null, []]]);
  });

  test('is one about cells with figures, though sums tell figures of other cells', () => {
    const cells = { 'applications.granted.total': '', 'applications.denied.stateSecret.naturalPerson': -1 };
    expect(explained({ cells }, { only: ['cells'] })).toEqual([
      ['cells/count', null, []],
      ['cells/blank', null, [1]],
    ]);
  });
});

test('a finding has its rule’s severity and basis, and null for what it does not tell', () => {
  const [finding] = check(built({ cells: { 'proactive.licensing.decisions': '若干' } })).findings;
  expect(finding).toMatchObject({
    severity: 'error',
    basis: 'form-cells',
    equation: null,
    expected: null,
    actual: null,
    difference: null,
  });
});

test('a sum is told with what it comes to and what it must come to', () => {
  const [finding] = check(built({ cells: { 'disputes.reconsideration.total': 0 } })).findings;
  expect(finding).toMatchObject({ expected: 2, actual: 0, difference: -2 });
});

test('blanks that count as 0 are no gaps, other cells without a figure are', () => {
  const cells = { 'disputes.reconsideration.total': '/', 'disputes.litigationDirect.total': '' };
  expect(explained({ cells }, { blankAsZero: true })).toEqual([
    ['cells/blank', null, []],
    ['cells/placeholder', null, [1]],
  ]);
});

test('of cells without a figure, only those that the sums leave no choice about are told one', () => {
  const corners = ['denied.stateSecret', 'rejected.petition'].flatMap((row) => [
    `${row}.naturalPerson`,
    `${row}.total`,
  ]);
  const text = Object.fromEntries(corners.map((cell) => [`applications.${cell}`, '若干']));
  expect(explained({ cells: { ...text, 'applications.granted.total': '' } })).toEqual([
    ...corners.map(() => ['cells/number', null, []]),
    ['cells/blank', null, [1]],
  ]);
});
