import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/grammar/glued/cut.js';

/** The parts as `kind text`; each has to stand where it says. */
function parts(line: string): string[] {
  return partsOf(line).map(({ kind, text, start }) => {
    expect(line.slice(start, start + text.length)).toBe(text);
    return `${kind} ${text}`;
  });
}

test('a line is cut into labels and digits', () => {
  expect(parts('本年新收政府信息公开申请数量903000093上年结转政府信息公开申请数量0000000')).toEqual([
    'label 本年新收政府信息公开申请数量',
    'digits 903000093',
    'label 上年结转政府信息公开申请数量',
    'digits 0000000',
  ]);
});

test('nothing has no parts, nor have spaces', () => {
  expect(parts('')).toEqual([]);
  expect(parts('　 ')).toEqual([]);
  expect(parts('12 34')).toEqual(['digits 12', 'digits 34']);
});

describe('digits', () => {
  test.each([
    ['with a sign, which begins new ones', '行政处罚-36-36', ['label 行政处罚', 'digits -36', 'digits -36']],
    [
      'with a sign of another kind',
      '行政处罚36－36+1＋2增3减4',
      ['label 行政处罚', 'digits 36', 'digits －36', 'digits +1', 'digits ＋2', 'digits 增3', 'digits 减4'],
    ],
    ['with decimals', '行政事业性收费12.25', ['label 行政事业性收费', 'digits 12.25']],
    ['behind other words', '共计约12', ['words 共计约', 'digits 12']],
    ['none of a year', '2023年', ['words 2023年']],
    ['none of a date', '3月15日', ['words 3月15日']],
    ['none of a document’s number', '〔2023〕30号', ['words 〔2023〕30号']],
  ])('%s', (_, line, expected) => expect(parts(line)).toEqual(expected));
});

describe('the digit before a stop', () => {
  test.each(['.', '．', '、'])('numbers the label behind “%s”', (stop) => {
    expect(parts(`属于国家秘密00000002${stop}其他法律行政法规禁止公开0000000`)).toEqual([
      'label 属于国家秘密',
      'digits 0000000',
      `label 2${stop}其他法律行政法规禁止公开`,
      'digits 0000000',
    ]);
  });

  test('is no figure where it stands alone', () => {
    expect(parts('（三）不予公开1.属于国家秘密0')).toEqual([
      'label （三）不予公开',
      'label 1.属于国家秘密',
      'digits 0',
    ]);
  });

  test('leaves no sign without digits', () => {
    expect(parts('规章-1.属于国家秘密0')).toEqual(['label 规章-', 'label 1.属于国家秘密', 'digits 0']);
  });

  test('leaves no figure without its decimals', () => {
    expect(parts('行政事业性收费0.2.其他0').filter((part) => part.startsWith('digits'))).toEqual(['digits 0']);
  });

  test('numbers a label that is damaged', () => {
    expect(parts('规章0000000000002.其它法津禁止0')).toEqual([
      'label 规章',
      'digits 000000000000',
      'label 2.其它法津禁止',
      'digits 0',
    ]);
  });
});

describe('a list’s number begins a label, known or damaged', () => {
  test.each([
    ['（一）予以公幵', ['label （一）予以公幵']],
    ['(十一)予以公幵', ['label (十一)予以公幵']],
    ['一、本年新牧申请', ['label 一、本年新牧申请']],
    ['（一）予以公开（二）部分公幵', ['label （一）予以公开', 'label （二）部分公幵']],
    ['如下：一、本年新牧二、上年', ['words 如下：', 'label 一、本年新牧', 'label 二、上年']],
    ['（一）予以公幵规章', ['label （一）予以公幵', 'label 规章']],
  ])('%s', (line, expected) => expect(parts(line)).toEqual(expected));

  test('but none within a label', () => {
    expect(parts('第二十条第（一）项规章0')).toEqual(['label 第二十条第（一）项', 'label 规章', 'digits 0']);
  });

  test.each(['同比1.5', '第一项', '（一项）', '（一二三）'])('%s is none', (line) => {
    expect(parts(line).filter((part) => part.startsWith('label'))).toEqual([]);
  });
});

describe('the title of a section', () => {
  test('ends with its own words', () => {
    expect(parts('三、收到和处理政府信息公开申请情况见下表')).toEqual([
      'title 三、收到和处理政府信息公开申请情况',
      'words 见下表',
    ]);
  });

  test('stands between what is before and behind it', () => {
    expect(parts('行政强制5三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量90')).toEqual([
      'label 行政强制',
      'digits 5',
      'title 三、收到和处理政府信息公开申请情况',
      'label 一、本年新收政府信息公开申请数量',
      'digits 90',
    ]);
  });

  test('is nothing else where it ends the line', () => {
    expect(parts('二、主动公开政府信息情况')).toEqual(['title 二、主动公开政府信息情况']);
  });
});

test('a label goes on to what is known next, other words included', () => {
  expect(parts('行政许可另见附表规章')).toEqual(['label 行政许可另见附表', 'label 规章']);
});
