import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/index.js';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built, type Changes } from '../../support/built-report.js';
import type { Entry } from '../../support/built-table.js';
import { told } from '../../support/told.js';

/** The facts of all findings about a report with a sentence more. */
function facts(also: string, changes: Changes = {}): unknown[] {
  return checkWithProse(built({ also, ...changes })).findings.map(({ facts }) => facts);
}

describe('an amount of money', () => {
  const fees = 'proactive.fees.amount';
  const about = (amount: Entry, also: string) => told({ also, cells: { [fees]: amount } });

  test.each([
    [43.788, '收取行政事业性收费43.788万元。'],
    [43.788, '收取行政事业性收费43.79万元。'],
    [43.788, '收取行政事业性收费43.8万元。'],
    [43.788, '收取行政事业性收费44万元。'],
    [44, '收取行政事业性收费43.788万元。'],
    [43.5, '收取行政事业性收费44万元。'],
    // The table holds yuan.
    [126000, '收取行政事业性收费12.6万元。'],
  ])('of %s agrees with: %s', (amount, also) => {
    expect(about(amount, also).filter((finding) => finding.includes('prose/'))).toEqual([]);
  });

  test.each([
    [43.788, '收取行政事业性收费43.78万元。'],
    [43.788, '收取行政事业性收费43.7万元。'],
    [43.788, '收取行政事业性收费43万元。'],
    [43.4, '收取行政事业性收费44万元。'],
    [126001, '收取行政事业性收费12.6万元。'],
  ])('of %s does not agree with: %s', (amount, also) => {
    expect(about(amount, also)).toEqual(['warning prose/fee-collected proactive.fees.amount']);
  });

  test('whose cell has another unit is not compared', () => {
    const findings = about({ value: 126000, raw: '126000元', unit: '元' }, '收取行政事业性收费99万元。');
    expect(findings.filter((finding) => finding.includes('prose/'))).toEqual([]);
  });

  test('is rounded, counts are not', () => {
    expect(told({ also: '全年收到政府信息公开申请22.4件。' })).not.toEqual([]);
  });
});

describe('a finding tells', () => {
  test('what is stated, the sum of the likeliest reading, and how many were tried', () => {
    expect(facts('全年新收政府信息公开申请21件。')).toEqual([
      { quote: '全年新收政府信息公开申请21件', stated: 21, summed: 22, unit: '件', edition: '2021', tried: 1 },
    ]);
    expect(facts('全年收到政府信息公开申请21件。')).toMatchObject([{ stated: 21, summed: 22, tried: 2 }]);
  });

  test('the edition of the table that the cells are of', () => {
    const of = (also: string) => facts(also, { editions: { applications: '2019' } });
    expect(of('全年新收政府信息公开申请21件。')).toContainEqual(
      expect.objectContaining({ stated: 21, edition: '2019' }),
    );
    expect(of('收取行政事业性收费21.6万元。')).toContainEqual(
      expect.objectContaining({ stated: 21.6, edition: '2021' }),
    );
  });
});

describe('what is said twice', () => {
  test('is said of two things where one of them fits', () => {
    expect(told({ also: '全年收到政府信息公开申请22件，全年收到申请15件已公开。' })).toEqual([]);
  });

  test('is told where neither fits', () => {
    expect(told({ also: '全年收到政府信息公开申请21件。全年收到政府信息公开申请20件。' })).toHaveLength(2);
  });

  test('does not excuse what is said of other cells', () => {
    expect(told({ also: '全年收到政府信息公开申请21件，收取行政事业性收费12.6万元。' })).toEqual([
      'warning prose/received applications.received.total',
    ]);
  });
});

describe('silent', () => {
  test.each<[Address, null | string]>([
    ['applications.received.total', null],
    ['applications.received.total', ''],
    ['applications.received.total', '见附件'],
  ])('where %s is %o', (address, entry) => {
    const findings = told({ also: '全年新收政府信息公开申请21件。', cells: { [address]: entry } });
    expect(findings.filter((finding) => finding.includes('prose/'))).toEqual([]);
  });

  test('where the table is missing', () => {
    const findings = told({ also: '全年新收政府信息公开申请21件。', without: ['applications'] });
    expect(findings.filter((finding) => finding.includes('prose/'))).toEqual([]);
  });
});
