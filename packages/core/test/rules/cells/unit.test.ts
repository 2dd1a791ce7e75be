import { expect, test } from 'vitest';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fee = 'warning cells/unit proactive.fees.amount';

test('元 in the cell', () => {
  const cells = { 'proactive.fees.amount': { value: 251000, raw: '251000元', unit: '元' } };
  expect(told({ cells })).toEqual([fee]);
  expect(check(built({ cells })).findings[0]?.facts).toMatchObject({ fault: 'unit-written', converted: 25.1 });
});

test('亿元 in the cell', () => {
  const cells = { 'proactive.fees.amount': { value: 1.2, raw: '1.2亿元', unit: '亿元' } };
  expect(check(built({ cells })).findings[0]?.facts).toMatchObject({ fault: 'unit-written', converted: 12000 });
});

test('万元 in the cell is silent', () => {
  const cells = { 'proactive.fees.amount': { value: 43.788, raw: '43.788万元', unit: '万元' } };
  expect(told({ cells })).toEqual([]);
});

test('more than any county collects', () => {
  const cells = { 'proactive.fees.amount': 1_250_000 };
  expect(told({ cells })).toEqual([fee]);
  expect(told({ cells, agency: '青禾县人民政府' })).toEqual([fee]);
  expect(told({ cells, agency: '白沙洲镇人民政府' })).toEqual([fee]);
});

test.each(['青禾省人民政府', '青禾壮族自治区财政厅', '青禾市财政局', '国家税务总局青禾县税务局', '财政部', null])(
  'may be the true figure of %s',
  (agency) => {
    expect(told({ cells: { 'proactive.fees.amount': 1_250_000 }, agency })).toEqual([]);
  },
);

test('a large fee with a fraction, or of just 10^6, is silent', () => {
  expect(told({ cells: { 'proactive.fees.amount': 1_250_000.5 } })).toEqual([]);
  expect(told({ cells: { 'proactive.fees.amount': 1_000_000 } })).toEqual([]);
});

test('tells what a figure too large comes to when it is in yuan', () => {
  const { findings } = check(built({ cells: { 'proactive.fees.amount': 1_250_000 } }));
  expect(findings.map(({ facts }) => facts)).toEqual([{ edition: '2021', fault: 'too-large', converted: 125 }]);
});

test('a large fee with its unit is silent', () => {
  const cells = { 'proactive.fees.amount': { value: 1_250_000, raw: '1250000万元', unit: '万元' } };
  expect(told({ cells })).toEqual([]);
});

test('a blank is no fee', () => {
  expect(told({ cells: { 'proactive.fees.amount': '' } })).toEqual(['warning cells/blank proactive.fees.amount']);
});
