import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

test('a total of 0 over parts 10 and 1', () => {
  const cells = {
    'disputes.reconsideration.upheld': 10,
    'disputes.reconsideration.pending': 1,
    'disputes.reconsideration.total': 0,
  };
  expect(told({ cells })).toEqual(['error disputes/outcome-sum disputes.reconsideration.total']);
  const [finding] = check(built({ cells })).findings;
  expect(finding).toMatchObject({ expected: 11, actual: 0, difference: -11, facts: { along: 'reconsideration' } });
});

test('each block is judged by itself', () => {
  const cells = {
    'disputes.litigationDirect.total': 1,
    'disputes.litigationAfterReconsideration.corrected': 1,
  };
  expect(told({ cells })).toEqual([
    'error disputes/outcome-sum disputes.litigationDirect.total',
    'error disputes/outcome-sum disputes.litigationAfterReconsideration.total',
  ]);
});
