import { expect, test } from 'vitest';
import { told } from '../../support/told.js';

test('outcomes that do not add up to the total concluded', () => {
  const cells = { 'applications.granted.naturalPerson': 9, 'applications.granted.total': 10 };
  expect(told({ cells })).toEqual([
    'error applications/outcome-sum applications.concluded.naturalPerson',
    'error applications/outcome-sum applications.concluded.total',
  ]);
});

test('a table of the 2019 form has one row 其他处理 in place of three', () => {
  const applications2019 = { editions: { applications: '2019' } } as const;
  expect(told({ ...applications2019 })).toEqual(['warning structure/edition']);
  const cells = { 'applications.other.naturalPerson': 2, 'applications.other.total': 2 };
  expect(told({ ...applications2019, cells })).toEqual([
    'warning structure/edition',
    'error applications/outcome-sum applications.concluded.naturalPerson',
    'error applications/outcome-sum applications.concluded.total',
  ]);
});

test('a missing row leaves the sums that need it without judgement', () => {
  const cells = { 'applications.granted.total': 10 };
  const tables = { applications: { withoutRows: ['rejected.petition'] } };
  expect(told({ cells, tables }, { only: ['applications'] })).toEqual([
    'error applications/row-sum applications.granted.total',
  ]);
});
