import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const in2019 = { year: 2020, editions: { proactive: '2019', applications: '2019', disputes: '2019' } } as const;

test('a fraction', () => {
  expect(told({ cells: { 'proactive.licensing.decisions': 3.5 } })).toEqual([
    'error cells/count proactive.licensing.decisions',
  ]);
});

test('a negative number', () => {
  expect(told({ cells: { 'proactive.penalties.decisions': -4 } })).toEqual([
    'error cells/count proactive.penalties.decisions',
  ]);
});

test('the fee is no count: fractions may stand there', () => {
  expect(told({ cells: { 'proactive.fees.amount': 43.788 } })).toEqual([]);
});

test('a fee is not negative', () => {
  expect(told({ cells: { 'proactive.fees.amount': -1.5 } })).toEqual(['error cells/count proactive.fees.amount']);
});

test('本年增/减 of the 2019 form may fall, but not by a fraction', () => {
  expect(told({ ...in2019, cells: { 'proactive.penalties.change': -8 } })).toEqual([]);
  expect(told({ ...in2019, cells: { 'proactive.penalties.change': -0.5 } })).toEqual([
    'error cells/count proactive.penalties.change',
  ]);
});

test('采购总金额 of the 2019 form may have fractions', () => {
  expect(told({ ...in2019, cells: { 'proactive.procurement.amount': 59237.2449 } })).toEqual([]);
});

test.each([
  ['a fraction', 3.5, 'fraction'],
  ['a negative number', -4, 'negative'],
  ['both', -4.5, 'negative'],
] as const)('tells which fault it is: %s', (_, value, fault) => {
  const { findings } = check(built({ cells: { 'proactive.licensing.decisions': value } }));
  expect(findings.map(({ facts }) => facts)).toEqual([{ edition: '2021', fault }]);
});
