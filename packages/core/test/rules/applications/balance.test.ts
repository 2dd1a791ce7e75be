import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const wrongTotals = { 'applications.carriedForward.total': 4, 'applications.carriedForward.naturalPerson': 4 };

test('a column that does not balance', () => {
  expect(told({ cells: wrongTotals })).toEqual([
    'error applications/balance applications.concluded.naturalPerson',
    'error applications/balance applications.concluded.total',
  ]);
});

test('shows the sum: what comes in is expected, what goes out is actual', () => {
  const { findings } = check(built({ cells: wrongTotals }), { only: ['applications/balance'] });
  expect(findings[0]).toMatchObject({
    facts: { along: 'naturalPerson', edition: '2021' },
    expected: 20,
    actual: 23,
    difference: 3,
    basis: 'form-corner',
  });
  expect(findings[0]?.equation?.left.map(({ value }) => value)).toEqual([19, 1]);
  expect(findings[0]?.equation?.right.map(({ value }) => value)).toEqual([19, 4]);
  expect(findings[0]?.cells.map(({ address }) => address)).toEqual([
    'applications.received.naturalPerson',
    'applications.carriedOver.naturalPerson',
    'applications.concluded.naturalPerson',
    'applications.carriedForward.naturalPerson',
  ]);
});

test('a column with a blank is not assessable', () => {
  const cells = { ...wrongTotals, 'applications.carriedForward.naturalPerson': '' };
  expect(told({ cells })).toEqual([
    'error applications/balance applications.concluded.total',
    'warning cells/blank applications.carriedForward.naturalPerson',
  ]);
});
