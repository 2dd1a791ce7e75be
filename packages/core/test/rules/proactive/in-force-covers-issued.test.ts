import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function documents(issued: number | string, repealed: number | string, inForce: number | string) {
  return {
    'proactive.normativeDocuments.issued': issued,
    'proactive.normativeDocuments.repealed': repealed,
    'proactive.normativeDocuments.inForce': inForce,
  };
}

const finding =
  'warning proactive/in-force-covers-issued proactive.normativeDocuments.issued proactive.normativeDocuments.repealed proactive.normativeDocuments.inForce';

test('fewer in force than were issued', () => {
  expect(told({ cells: documents(10, 0, 5) })).toEqual([finding]);
  expect(told({ cells: documents(10, 2, 7) })).toEqual([finding]);
});

test('as many in force as were issued', () => {
  expect(told({ cells: documents(10, 0, 10) })).toEqual([]);
});

test('documents repealed in the year of their issue', () => {
  expect(told({ cells: documents(10, 5, 5) })).toEqual([]);
});

test('all repealed', () => {
  expect(told({ cells: documents(0, 23, 0) })).toEqual([]);
});

test('nothing can be said without all three figures', () => {
  expect(told({ cells: documents(10, '/', 5) })).toEqual([
    'note cells/placeholder proactive.normativeDocuments.repealed',
  ]);
});

test('the 2019 form counts other things', () => {
  const cells = { 'proactive.normativeDocuments.made': 9, 'proactive.normativeDocuments.publishedTotal': 1 };
  expect(told({ cells, year: 2020, editions: { proactive: '2019', applications: '2019' } })).toEqual([]);
});

test('a sign for the documents in force is no 0', () => {
  const place = 'proactive.normativeDocuments';
  expect(told({ cells: documents(10, 0, '/') })).toEqual([`note cells/placeholder ${place}.inForce`]);
});

test('a 2019 form used later counts other things still', () => {
  const cells = { 'proactive.normativeDocuments.made': 9, 'proactive.normativeDocuments.publishedTotal': 1 };
  const changes = { cells, year: 2022, editions: { proactive: '2019' } } as const;
  expect(told(changes, { only: ['proactive'] })).toEqual([]);
});

test('tells the row, and points to what is in force', () => {
  const report = built({ cells: documents(10, 0, 5) });
  const inForce = report.tables.proactive?.cells.find(({ address }) => address.endsWith('normativeDocuments.inForce'));
  expect(check(report).findings).toMatchObject([
    { facts: { edition: '2021', row: 'normativeDocuments' }, place: inForce?.place },
  ]);
});
