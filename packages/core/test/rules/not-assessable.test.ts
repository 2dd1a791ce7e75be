import { describe, expect, test } from 'vitest';
import { check } from '../../src/rules/check.js';
import type { CheckOptions } from '../../src/rules/check-options.js';
import { built, type Changes } from '../support/built-report.js';

function gaps(cells: Changes['cells'], options?: CheckOptions) {
  const changes = cells === undefined ? {} : { cells };
  return check(built(changes), options).notAssessable.map(({ cells: inTheWay, ...rest }) => ({
    ...rest,
    cells: inTheWay.map(({ address }) => address),
  }));
}

const applications = { table: 'applications', rules: ['applications/outcome-sum', 'applications/row-sum'] };

test('a table without gaps, and one without sums, has none', () => {
  expect(gaps({})).toEqual([]);
  expect(gaps({ 'proactive.licensing.decisions': '' })).toEqual([]);
});

test('the cells that stand in the way are told in form order, each once', () => {
  const row = ['applications.granted.naturalPerson', 'applications.granted.total'] as const;
  expect(gaps({ [row[1]]: '若干', [row[0]]: '/' })).toEqual([
    { ...applications, sums: 3, holdIfZero: 0, failIfZero: 0, cells: [...row] },
  ]);
});

describe('with every blank as 0', () => {
  test('a sum would hold, or fail, whichever side is the larger', () => {
    expect(gaps({ 'disputes.reconsideration.other': '' })).toMatchObject([{ sums: 1, holdIfZero: 1, failIfZero: 0 }]);
    expect(gaps({ 'disputes.reconsideration.total': '' })).toMatchObject([{ sums: 1, holdIfZero: 0, failIfZero: 1 }]);
    expect(gaps({ 'disputes.reconsideration.upheld': '' })).toMatchObject([{ sums: 1, holdIfZero: 0, failIfZero: 1 }]);
  });

  test('nothing is said of a sum that lacks more than blanks, on either side', () => {
    const other = { 'disputes.reconsideration.other': '' };
    expect(gaps({ ...other, 'disputes.reconsideration.total': '/' })).toMatchObject([
      { sums: 1, holdIfZero: 0, failIfZero: 0 },
    ]);
    expect(gaps({ ...other, 'disputes.reconsideration.upheld': null })).toMatchObject([
      { sums: 1, holdIfZero: 0, failIfZero: 0 },
    ]);
  });
});

describe('where blanks count as 0', () => {
  const options = { blankAsZero: true };

  test('a sum with blanks is judged', () => {
    expect(gaps({ 'disputes.reconsideration.other': '' }, options)).toEqual([]);
  });

  test('one with another gap is not, and its blanks do not stand in the way', () => {
    const cells = { 'disputes.reconsideration.other': '', 'disputes.reconsideration.upheld': '/' };
    expect(gaps(cells, options)).toMatchObject([{ sums: 1, cells: ['disputes.reconsideration.upheld'] }]);
  });
});

test('only the cells of sums that are asked for stand in the way', () => {
  const cells = { 'applications.granted.naturalPerson': '', 'applications.carriedOver.total': '' };
  expect(gaps(cells, { only: ['applications/balance'] })).toMatchObject([
    { rules: ['applications/balance'], sums: 1, cells: ['applications.carriedOver.total'] },
  ]);
});
