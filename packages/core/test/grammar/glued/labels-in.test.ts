import { describe, expect, test } from 'vitest';
import { labelsIn } from '../../../src/grammar/glued/labels-in.js';

/** The labels as they stand in the text, `#` before the title of a section. */
function found(text: string): string[] {
  return labelsIn(text).map(({ start, end, isTitle }) => `${isTitle ? '#' : ''}${text.slice(start, end)}`);
}

describe('labels are found one after the other', () => {
  test.each([
    [
      'before figures',
      '本年新收政府信息公开申请数量903上年结转政府信息公开申请数量0',
      ['本年新收政府信息公开申请数量', '上年结转政府信息公开申请数量'],
    ],
    [
      'right behind each other',
      '自然人法人或其他组织商业企业科研机构',
      ['自然人', '法人或其他组织', '商业企业', '科研机构'],
    ],
    ['in customary words', '行政规章3合计5', ['行政规章', '合计']],
    [
      'the longest that begins there',
      '其他处理其他法律行政法规禁止公开其他',
      ['其他处理', '其他法律行政法规禁止公开', '其他'],
    ],
    [
      'with the title of a section',
      '三、收到和处理政府信息公开申请情况自然人',
      ['#三、收到和处理政府信息公开申请情况', '自然人'],
    ],
    ['behind words that begin like one', '本年度总结见下，其次总计', ['总计']],
    ['none in other words', '全局召开会议三次', []],
    ['none in nothing', '', []],
    ['none where its end is lost', '属于国家秘', []],
    ['none where its end is lost, whatever marks follow', '属于国家秘（、', []],
  ])('%s', (_, text, labels) => expect(found(text)).toEqual(labels));
});

describe('marks in and behind a label', () => {
  test.each([
    ['belong to it where they close it', '危及“三安全一稳定”0', ['危及“三安全一稳定”']],
    ['belong to it where several do', '行政许可）」0', ['行政许可）」']],
    ['may be left out', '危及三安全一稳定0', ['危及三安全一稳定']],
    ['may be others', '危及 "三安全，一稳定" 0', ['危及 "三安全，一稳定"']],
    ['do not where they open what follows', '行政许可（0', ['行政许可']],
    [
      'may be a remark that the form prints',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）10',
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ],
  ])('%s', (_, text, labels) => expect(found(text)).toEqual(labels));
});

describe('a list’s number belongs to the label behind it', () => {
  test.each(['一、', '十二、', '（一）', '(一)', '（ 一 ）', '（十二）', '3.', '3．', '3、', '一、 ', '（ 十二 ）  '])(
    '“%s”',
    (number) => expect(found(`见表${number}总计`)).toEqual([`${number}总计`]),
  );

  test.each([
    ['of digits, the last one', '00000012.总计', '2.总计'],
    ['of three characters, the last two', '二十一、总计', '十一、总计'],
    ['not through other words', '一、本局总计', '总计'],
    ['not over three spaces', '一、   总计', '总计'],
    ['not in brackets that hold more', '（一项）总计', '总计'],
    ['not in brackets over two spaces', '（  一）总计', '总计'],
    ['not without a mark', '一总计', '总计'],
  ])('%s', (_, text, label) => expect(found(text)).toEqual([label]));

  test('but not to two of them', () => {
    expect(found('一、总计一、总计')).toEqual(['一、总计', '一、总计']);
    expect(labelsIn('第二十条第（一）总计').map(({ start }) => start)).toEqual([5]);
  });
});

describe('remarks are passed over', () => {
  test.each([
    ['in the brackets of print', '见下（其中总计三件）规章', ['规章']],
    ['in others', '见下〔其中总计三件〕规章[其中总计三件](其中总计三件)', ['规章']],
    ['as long as remarks are', `见下（总计${'件'.repeat(118)}）规章`, ['规章']],
    ['as short as remarks are', '见下（总计三）规章', ['规章']],
    ['not what is longer', `见下（总计${'件'.repeat(119)}）规章`, ['总计', '规章']],
    ['not what is never closed', '见下（其中总计三件', ['总计']],
  ])('%s', (_, text, labels) => expect(found(text)).toEqual(labels));
});
