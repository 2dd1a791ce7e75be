import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

test('signs for figures make one finding a table', () => {
  const cells = { 'proactive.licensing.decisions': '/', 'proactive.compulsoryMeasures.decisions': '/' };
  expect(told({ cells })).toEqual([
    'note cells/placeholder proactive.licensing.decisions proactive.compulsoryMeasures.decisions',
  ]);
});

test('a sign in the 规章 row is silent', () => {
  const cells = {
    'proactive.regulations.issued': '/',
    'proactive.regulations.repealed': '/',
    'proactive.regulations.inForce': '/',
  };
  expect(told({ cells })).toEqual([]);
});

test('a sign does not count as 0, also where blanks do', () => {
  const cells = { 'applications.granted.total': '/' };
  expect(told({ cells }, { blankAsZero: true })).toEqual(['note cells/placeholder applications.granted.total']);
});

test('tells the table and its form', () => {
  const { findings } = check(built({ cells: { 'proactive.licensing.decisions': '/' } }));
  expect(findings.map(({ facts }) => facts)).toEqual([{ table: 'proactive', edition: '2021' }]);
});
