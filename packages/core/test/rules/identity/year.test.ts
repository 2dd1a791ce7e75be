import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built, type Changes } from '../../support/built-report.js';
import { told as toldAll } from '../../support/told.js';

const fault = ['warning identity/year'];

/** What the figures of these sentences are is another rule's. */
function told(changes: Changes): string[] {
  return toldAll(changes, { only: ['identity'] });
}

describe('another year than the report’s', () => {
  test.each([
    '2023年，我局主动公开政府信息96条。',
    '（一）主动公开。2023年，我局认真贯彻落实《条例》，不断提高公开质量。',
    '2023 年度，本机关新收政府信息公开申请5件，上年结转1件，结转下年度继续办理2件。',
    '2023年未收到政府信息公开申请。',
    '2023年通过网站公开信息96条。',
    '一是2023年全县共受理依申请公开4件。',
    '现将我局2023年度政府信息公开工作情况报告如下：',
    '特向社会公布2023年度政府信息公开工作年度报告。',
    '2025年，我局共收到政府信息公开申请7件，均已答复。',
    '2032年，我局公开政府信息96条。',
  ])('%s', (also) => {
    expect(told({ also })).toEqual(fault);
  });

  test('in the opening', () => {
    expect(told({ opening: '现发布《青禾县水利局2022年政府信息公开工作年度报告》。' })).toEqual(fault);
  });

  test('in section five, of the year itself', () => {
    const review = '2023年，我局政府信息公开工作取得一定成绩，但仍存在解读不够、更新不及时的问题。下一步加强培训。';
    expect(told({ prose: { 4: review } })).toEqual(fault);
  });

  test('in section six', () => {
    expect(told({ prose: { 5: '2023年，本机关未收取信息处理费。' } })).toEqual(fault);
  });
});

describe('silent: plans', () => {
  test.each([
    '2025年，我局将继续主动公开水质信息。',
    '2025年，本机关计划公开信息100条。',
    '四、2025年工作打算',
    '2025年，我局坚持以习近平新时代中国特色社会主义思想为指导，做好主动公开。',
  ])('%s', (also) => expect(told({ also })).toEqual([]));
});

describe('silent: comparison', () => {
  test.each([
    '2023年，我局主动公开信息90条，2024年增至120条。',
    '2023年，我局收到申请5件。2024年，收到申请8件。',
    '2024年，收到申请8件。2023年，我局收到申请5件。',
    '2023年，全局公开信息90条，今年公开120条。',
    '2023年，我局公开信息数较2022年增长两成。',
  ])('%s', (also) => expect(told({ also })).toEqual([]));
});

describe('silent: improvements of earlier years', () => {
  test.each([
    '2023年，我局存在的公开不及时问题，已整改到位。仍需加强培训。',
    '（一）2024年存在的问题：解读不够。（二）2023年度改进情况：加强了培训。',
    '2022年，我局在公开中有更新不及时的不足。2023年完善了制度。',
  ])('%s', (text) => expect(told({ prose: { 4: text } })).toEqual([]));
});

describe('silent: budgets, documents and dates', () => {
  test.each([
    '公开2023年部门决算和2025年部门预算。',
    '2023年，县财政局批复的决算已公开。',
    '根据《条例》（2019年修订）和《青禾县2023年政务公开工作要点》（青政办〔2023〕6号），逐项落实。',
    '2023年12月，我局公开栏建成。',
    '2019年以来，我局累计公开信息800条。',
    '2021年，我局门户网站改版上线，公开栏目增至12个。',
    '按时公布2023年政府信息公开工作年度报告。',
    '2022年至2024年，我局公开信息300条。',
  ])('%s', (also) => expect(told({ also })).toEqual([]));
});

test('several sentences of one wrong year are one finding', () => {
  const report = built({ also: '2023年，我局公开信息96条。\n2023年，我局收到申请3件。\n2022年，我局受理申请3件。' });
  expect(checkWithProse(report, { only: ['identity'] }).findings.map(({ facts }) => facts)).toEqual([
    { year: 2024, stated: 2023, quote: '2023年，我局公开信息96条', times: 2 },
    { year: 2024, stated: 2022, quote: '2022年，我局受理申请3件', times: 1 },
  ]);
});

test('the tables are no prose', () => {
  expect(told({ cells: { 'proactive.licensing.decisions': '2023年，我局公开5件' } })).toEqual([]);
});
