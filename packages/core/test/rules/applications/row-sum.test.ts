import { expect, test } from 'vitest';
import { told } from '../../support/told.js';

test('a total that is not the sum of the applicants', () => {
  const cells = { 'applications.carriedOver.researchInstitution': 1, 'applications.received.researchInstitution': -1 };
  expect(told({ cells }, { only: ['applications'] })).toEqual([
    'error applications/row-sum applications.received.total',
    'error applications/row-sum applications.carriedOver.total',
  ]);
});

test('a total left blank is missing, not wrong', () => {
  expect(told({ cells: { 'applications.granted.total': '' } })).toEqual([
    'warning cells/blank applications.granted.total',
  ]);
});

test('a blank total counts as 0 where blanks do', () => {
  expect(told({ cells: { 'applications.granted.total': '' } }, { blankAsZero: true })).toEqual([
    'error applications/outcome-sum applications.concluded.total',
    'error applications/row-sum applications.granted.total',
    'warning cells/blank applications.granted.total',
  ]);
});
