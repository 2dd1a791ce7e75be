import { describe, expect, test } from 'vitest';
import { tableKeys } from '../../../src/form/index.js';
import { meaningsOf, recognize, recognizeByLikeness } from '../../../src/grammar/labels/recognize.js';

/** All that a text can be in table three, as `role key fit`. */
function applications(text: string): string[] {
  return recognize(text, 'applications').map(({ label, fit }) => `${label.role} ${label.key} ${fit}`);
}

describe('a label is', () => {
  test.each([
    ['exact as the form prints it', '一、本年新收政府信息公开申请数量', 'row received exact'],
    ['exact in other spaces and stops', '一 . 本年新收政府信息\n公开申请数量', 'row received exact'],
    ['exact with its remark', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'row partiallyGranted exact'],
    ['a variant without its remark', '（二）部分公开', 'row partiallyGranted variant'],
    ['a variant with another remark', '（一）予以公开（含主动公开）', 'row granted variant'],
    ['a variant in customary words', '一、本年新收申请数量', 'row received variant'],
    ['a variant without its number', '予以公开', 'row granted variant'],
    ['a variant with the same number otherwise set', '（1）予以公开', 'row granted variant'],
    ['a variant with a Chinese number for digits', '（二）其他法律行政法规禁止公开', 'row denied.otherLaw variant'],
    ['similar with another number', '（二）予以公开', 'row granted similar'],
    ['a column', '自然人', 'column naturalPerson exact'],
    ['merged cells beside rows', '（三）不予公开', 'group （三）不予公开 exact'],
    ['another head', '申请人情况', 'head 申请人情况 exact'],
  ])('%s: %s', (_, text, expected) => expect(applications(text)).toEqual([expected]));
});

test('其他 and 总计 can be columns and rows', () => {
  expect(
    applications('其他')
      .map((found) => found.split(' ').slice(0, 2).join(' '))
      .toSorted(),
  ).toEqual(['column otherOrganization', 'row other.misc']);
  expect(
    applications('总计')
      .map((found) => found.split(' ').slice(0, 2).join(' '))
      .toSorted(),
  ).toEqual(['column total', 'row concluded']);
});

test('a label is one of its own table only', () => {
  expect(recognize('规章', 'proactive')).toHaveLength(1);
  expect(recognize('规章', 'applications')).toEqual([]);
  expect(recognize('结果维持', 'disputes').length).toBeGreaterThan(0);
});

test.each(['', '若干', '本年新收', '局'.repeat(121)])('no label of any table: %s', (text) => {
  for (const table of tableKeys) expect(recognize(text, table)).toEqual([]);
});

test('a text longer than any label is none, whatever it begins with', () => {
  const remarked = (length: number) => `规章（${'修'.repeat(length - 4)}）`;
  expect(recognize(remarked(120), 'proactive')).toHaveLength(1);
  expect(recognize(remarked(121), 'proactive')).toEqual([]);
});

describe('words tell a table', () => {
  test.each([
    ['when only one has them', '现行有效件数', true],
    ['also three characters', '自然人', true],
    ['not when they are short', '规章', false],
    ['not when two have them', '其他', false],
    ['not when none has them', '年度工作总结', false],
  ])('%s', (_, text, telling) => expect(meaningsOf(text).telling).toBe(telling));
});

describe('likeness', () => {
  test.each([
    ['a wrong character', '4.保护第三方合法杈益', 'denied.thirdPartyRights'],
    ['a lost character', '2.重复请', 'rejected.duplicate'],
    ['other words in part', '1.信访举报投诉', 'rejected.petition'],
    ['several wrong characters of many', '一、本年新収政府信息公开申清数星', 'received'],
    ['the first six characters', '申请人无正当', 'other.correctionOverdue'],
    ['words that the next row’s are like', '一、本年新收政府信息公开申请数量', 'received'],
    ['words that the row’s before are like', '二、上年结转政府信息公开申请数量', 'carriedOver'],
    ['a text as long as a label can be', `重复请${'　'.repeat(117)}`, 'rejected.duplicate'],
  ])('%s: %s', (_, text, key) => {
    expect(recognizeByLikeness(text, 'applications')).toMatchObject({ fit: 'similar', label: { key } });
  });

  test('tells the number as printed', () => {
    expect(recognizeByLikeness('9.重复请', 'applications')?.number).toBe('9');
  });

  test('tells rows of the table asked about only', () => {
    expect(recognizeByLikeness('行政处伐', 'proactive')?.label.key).toBe('penalties');
    expect(recognizeByLikeness('行政处伐', 'applications')).toBeNull();
  });

  test.each([
    ['words like none', '年度工作总结'],
    ['words like two', '部以公开'],
    ['two wrong characters of four', '重负申清'],
    ['too few words', '1.申请'],
    ['too few words, though they are most of a label’s', '其处'],
    ['fewer than six first characters', '申请人无正'],
    ['the first of a short label', '属于国家'],
    ['more than any label', `重复请${'　'.repeat(118)}`],
    ['a column of the table', '法律服务机枃'],
  ])('none: %s', (_, text) => expect(recognizeByLikeness(text, 'applications')).toBeNull());
});
