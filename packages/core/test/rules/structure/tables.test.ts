import { expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const noFigures = Object.fromEntries(formGrid('2021', 'applications').cells.map(({ address }) => [address, null]));

test('a table that is not there, or is a picture', () => {
  expect(told({ without: ['applications'] })).toEqual(['error structure/tables']);
});

test('points to the heading of its section', () => {
  const report = built({ without: ['disputes'] });
  expect(check(report).findings[0]?.place).toEqual(report.sections[3]?.heading);
});

test('only structure/tables speaks of a table that could not be read', () => {
  expect(told({ cells: noFigures })).toEqual(['warning structure/tables']);
});

test('a doubt about the table makes a missing one unread', () => {
  const place = null;
  const doubts = () => [
    { kind: 'table-unread', facts: { table: 'proactive' }, table: 'proactive', cells: [], place } as const,
  ];
  expect(told({ without: ['proactive'], doubts })).toEqual(['warning structure/tables']);
});

test('a report of 2018 had another form', () => {
  expect(told({ year: 2018, without: ['proactive', 'applications', 'disputes'] })).toEqual([]);
});
