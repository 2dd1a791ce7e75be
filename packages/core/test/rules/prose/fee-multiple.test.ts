import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['note prose/fee-multiple'];

describe('no multiple of ten yuan', () => {
  test.each([
    '全年收取信息处理费835元。',
    '收取信息处理费共计1,235元。',
    '收取信息处理费合计0.0835万元。',
    '收取政府信息公开信息处理费105.5元。',
  ])('%s', (text) => {
    expect(told({ prose: { 5: text } })).toEqual(fault);
  });
});

describe('silent', () => {
  test.each([
    '全年收取信息处理费830元。',
    '全年收取信息处理费0元。',
    '全年收取信息处理费0.083万元。',
    '收取信息处理费1，230元。',
    '收取信息处理费约835元。',
    '收取信息处理费23件，共2300元。',
    '信息处理费标准为每页15元。',
    '减免信息处理费835元。',
    '未收取信息处理费，收取复印费15元。',
    '2024年未收取信息处理费。',
  ])('%s', (text) => {
    expect(told({ prose: { 5: text } })).toEqual([]);
  });

  test('about 行政事业性收费, and other fees', () => {
    expect(told({ also: '行政事业性收费12.345万元。' }, { only: ['prose/fee-multiple'] })).toEqual([]);
  });
});

test('tells the amount in yuan, and where it stands', () => {
  const report = built({ prose: { 5: '全年收取信息处理费0.0835万元。' } });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.facts).toEqual({ printed: '0.0835万元', yuan: 835 });
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toBe('0.0835万元');
});
