import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

const fault = ['warning prose/fee-statement'];

test.each(['无。', '没有其他需要报告的事项。', '办理人大代表建议5件。'])('nothing is said of a fee: %s', (text) => {
  expect(told({ prose: { 5: text } })).toEqual(fault);
});

describe('silent', () => {
  test.each([
    '本机关未收取信息处理费。',
    '按照国办函〔2020〕109号，我单位未收取相关费用。',
    '全年没有产生政府信息公开处理费。',
    '2024年收取信息处理费830元。',
    '本年度未因依申请公开收费。',
    '详见附件。',
  ])('%s', (text) => {
    expect(told({ prose: { 5: text } })).toEqual([]);
  });

  test('where another section says it', () => {
    expect(told({ also: '全年未收取信息处理费。', prose: { 5: '无。' } })).toEqual([]);
    expect(told({ also: '政府信息公开申请均未收取任何费用。', prose: { 5: '无。' } })).toEqual([]);
  });

  test('where section six is missing', () => {
    expect(told({ sections: (all) => all.filter(({ index }) => index !== 5) }, { only: ['prose'] })).toEqual([]);
  });

  test('before the measures', () => {
    expect(told({ year: 2020, prose: { 5: '无。' } }, { only: ['prose'] })).toEqual([]);
  });
});

test('the other fee of table two is no statement', () => {
  expect(told({ also: '公开行政事业性收费目录清单。', prose: { 5: '无。' } })).toEqual(fault);
});

test('stands at the heading', () => {
  const report = built({ prose: { 5: '无。' } });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.facts).toEqual({ year: 2024 });
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toContain('六、');
});

test('silent about a form that nobody has filled in yet', () => {
  expect(told({ agency: null, year: null, prose: { 0: '', 4: '', 5: '' } }, { only: ['prose'] })).toEqual([]);
});
