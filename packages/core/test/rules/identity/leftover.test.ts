import { describe, expect, test } from 'vitest';
import { checkWithProse } from '../../../src/rules/check-with-prose.js';
import { built } from '../../support/built-report.js';
import { told } from '../../support/told.js';

function kinds(also: string): unknown[] {
  return checkWithProse(built({ also })).findings.map(({ rule, severity, facts }) => [
    `${severity} ${rule}`,
    'kind' in facts ? facts.kind : null,
  ]);
}

describe('what is left', () => {
  test.each([
    ['placeholder', '2024年，XX局公开信息5条。'],
    ['placeholder', '全年公开信息××条。'],
    ['placeholder', '20XX年，我局公开信息5条。'],
    ['placeholder', '全年公开信息____条。'],
    ['placeholder', '【单位名称】公开信息5条。'],
    ['placeholder', '全年（请填写数量）条。'],
    ['empty-brackets', '按照国办发〔〕号文件，落实要求。'],
    ['doubled', '进一步进一步提高公开质量。'],
    ['doubled', '公开政府信息政府信息5条。'],
    ['doubled', '我局我局公开信息5条。'],
    ['punctuation', '认真落实，，及时公开。'],
    ['punctuation', '认真落实、。及时公开。'],
    ['markup', '认真落实&nbsp;及时公开。'],
    ['markup', '<span style="color:red">认真落实。'],
    ['markup', '见错误！未找到引用源。'],
  ])('%s: %s', (kind, also) => {
    expect(kinds(also)).toEqual([['note identity/leftover', kind]]);
  });
});

describe('silent', () => {
  test.each([
    '答复李某某、张××来信。',
    '推出“XX年回顾”专题。',
    '网址为http://www.xx.gov.cn，邮箱xxgk@example.cn。',
    '一件一件答复，件件有回音。',
    '信息公开公开栏每月更新，政府信息公开公开率提高。',
    '二〇二四年，公开水质……信息。',
    '青禾县政府政府信息公开专栏更新及时。',
    '长3×5米的公开栏。',
    '建立完善一项、公开一项的机制。',
  ])('%s', (also) => {
    expect(told({ also })).toEqual([]);
  });

  test('about words that only a line’s end brings together', () => {
    expect(told({ also: '公开内容包括政府信息\n政府信息公开指南等。' })).toEqual([]);
  });

  test('about the tables', () => {
    expect(told({ cells: { 'proactive.licensing.decisions': 'XX件' } }, { only: ['identity'] })).toEqual([]);
  });
});

test('of one kind five are told', () => {
  expect(told({ also: 'XX局、'.repeat(8) })).toHaveLength(5);
});

test('tells what is left, and where', () => {
  const report = built({ also: '公开信息××条。' });
  const [finding] = checkWithProse(report).findings;
  expect(finding?.facts).toEqual({ kind: 'placeholder', printed: '××' });
  expect(report.text.slice(finding?.place?.start, finding?.place?.end)).toBe('××');
});
