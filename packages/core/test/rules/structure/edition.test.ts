import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

test('table two of the 2019 form in a later report', () => {
  expect(told({ year: 2021, editions: { proactive: '2019' } })).toEqual(['error structure/edition']);
});

test('table three of the 2019 form in a later report', () => {
  expect(told({ editions: { applications: '2019' } })).toEqual(['warning structure/edition']);
});

test('the 2021 form before its time', () => {
  expect(told({ year: 2020 })).toEqual(['error structure/edition', 'warning structure/edition']);
});

test('table four is the same in both', () => {
  expect(told({ editions: { disputes: '2019' } })).toEqual([]);
});

test('nothing can be said of a report without a year', () => {
  expect(told({ year: null, editions: { proactive: '2019' } })).toEqual([]);
});

test('a year long before the form, most likely a misprint', () => {
  expect(told({ year: 2014 })).toEqual(['error structure/edition', 'warning structure/edition']);
});

test('tells which form is used and which is due, and points to the table', () => {
  const report = built({ year: 2022, editions: { applications: '2019' } });
  expect(check(report).findings).toMatchObject([
    {
      facts: { table: 'applications', year: 2022, used: '2019', required: '2021' },
      place: report.tables.applications?.place,
    },
  ]);
});
