import { describe, expect, test } from 'vitest';
import { headingCandidate } from '../../../src/grammar/outline/headings.js';
import { rowsOf } from '../../../src/grid/rows.js';

function candidate(line: string) {
  const [row] = rowsOf(line);
  return row === undefined ? null : headingCandidate(row, 7);
}

/** Which section a line heads, and how well it says so. */
function told(line: string): string | null {
  const found = candidate(line);
  return found && `${found.index} ${found.number} ${found.title} ${found.fit}`;
}

describe('a section is headed', () => {
  test.each([
    ['as in the form', '一、总体情况', '0 一 总体情况 exact'],
    ['in Markdown', '## 一、总体情况', '0 一 总体情况 exact'],
    ['in bold', '**一、总体情况**', '0 一 总体情况 exact'],
    ['by the form’s title without its number', '主动公开政府信息情况', '1 null 主动公开政府信息情况 exact'],
    ['by the form’s title with another number', '四、主动公开政府信息情况', '1 四 主动公开政府信息情况 exact'],
    ['with a digit', '2.主动公开政府信息情况', '1 2 主动公开政府信息情况 exact'],
    ['with a digit and a comma', '2、主动公开政府信息情况', '1 2 主动公开政府信息情况 exact'],
    ['with a full-width stop', '二．主动公开政府信息情况', '1 二 主动公开政府信息情况 exact'],
    ['with a space for a stop', '二 主动公开政府信息情况', '1 二 主动公开政府信息情况 exact'],
    ['as a part', '第二部分 主动公开政府信息情况', '1 二 主动公开政府信息情况 exact'],
    ['as a chapter', '第二章　主动公开政府信息情况', '1 二 主动公开政府信息情况 exact'],
    ['with a colon behind', '一、总体情况：', '0 一 总体情况 exact'],
    ['with a stop behind', '一、总体情况。', '0 一 总体情况 exact'],
    ['in customary words', '四、行政复议和行政诉讼情况', null],
    ['in customary words, numbered', '三、依申请公开情况', '2 三 依申请公开情况 variant'],
    ['in customary words, with another number', '二、依申请公开情况', '2 二 依申请公开情况 variant'],
    ['in other words under its own number', '五、困难与不足', '4 五 困难与不足 similar'],
    [
      'in words of two sections, by its number',
      '三、因政府信息公开工作被申请行政复议诉讼情况',
      '2 三 因政府信息公开工作被申请行政复议诉讼情况 similar',
    ],
    [
      'in as many words as a heading has',
      `一、${'总体情况与'.repeat(4)}总体情况`,
      `0 一 ${'总体情况与'.repeat(4)}总体情况 similar`,
    ],
    ['with text behind a space in its line', '六、其他需要报告的事项： 无。', '5 六 其他需要报告的事项 exact'],
    ['with text in its line', '六、其他需要报告的事项：无。', '5 六 其他需要报告的事项 exact'],
    ['with a text that names no title', '五、存在问题：人手不足', '4 五 存在问题：人手不足 similar'],
    ['with its number unmarked', '五存在的主要问题及改进情况', '4 五 存在的主要问题及改进情况 exact'],
    ['in brackets, as in the form', '（一）总体情况', '0 一 总体情况 exact'],
    ['spaced over the width of a heading', `一、总${' '.repeat(42)}体情况`, `0 一 总${' '.repeat(42)}体情况 exact`],
    ['in a cell', '\t一、总体情况\t', '0 一 总体情况 exact'],
  ])('%s: %s', (_, line, expected) => {
    if (expected !== null) expect(told(line)).toBe(expected);
    else expect(candidate(line)?.index).toBe(3);
  });

  test.each([0, 1, 2, 3, 4, 5])('also section %i by its own words only', (index) => {
    const numbers = '一二三四五六';
    const words = ['工作概况', '主动公开', '申请办理', '复议诉讼', '不足', '其它'];
    expect(told(`${numbers[index]}、本年${words[index]}`)).toBe(
      `${index} ${numbers[index]} 本年${words[index]} similar`,
    );
    expect(told(`${numbers[(index + 1) % 6]}、本年${words[index]}`), 'not under another number').toBeNull();
  });
});

describe('no heading is', () => {
  test.each([
    ['prose', '2023年，我局认真贯彻落实条例'],
    ['a subhead in brackets', '（二）依申请公开情况'],
    ['customary words without a number', '依申请公开情况'],
    ['other words without a number', '困难与不足'],
    ['words of no section', '一、组织领导'],
    ['a row of a table', '一、本年新收政府信息公开申请数量'],
    ['customary words without a number that begin as the form’s', '收到和处理申请情况'],
    ['customary words with an unmarked number', '二主动公开情况'],
    ['more words than a heading has', `一、${'总体情况与'.repeat(4)}总体的情况`],
    ['a row of a table under a section’s number', '三、本年新收政府信息公开申请数量'],
    ['a title in quotes', '“总体情况”'],
    ['a title spaced wider than a heading', `一、总${' '.repeat(43)}体情况`],
    ['a title in brackets with text in its line', '（六）其他需要报告的事项：无。'],
    ['a title without its number and with text in its line', '其他需要报告的事项：无。'],
    ['a figure', '1'],
    ['a line too short', '一、总'],
    ['a line too long', `一、总体情况${'和'.repeat(43)}`],
    ['many words under a section’s number', `一、${'总体情况与'.repeat(5)}`],
    ['a title beside another cell', '一、总体情况\t3'],
    ['two cells of words', '一、总体情况\t二、主动公开'],
    ['a blank row', '|||'],
  ])('%s: %s', (_, line) => expect(candidate(line)).toBeNull());
});

describe('it weighs more', () => {
  test.each([
    ['with its number than without', '二、主动公开政府信息情况', '主动公开政府信息情况'],
    ['with its number in digits than without', '2.主动公开政府信息情况', '主动公开政府信息情况'],
    ['without a number than with another', '主动公开政府信息情况', '四、主动公开政府信息情况'],
    ['as in the form than in customary words', '二、主动公开政府信息情况', '二、主动公开情况'],
    ['in customary words than in others', '二、主动公开情况', '二、本年主动公开'],
    ['in other words with its number than in customary ones with another', '二、本年主动公开', '四、主动公开情况'],
  ])('%s', (_, better, worse) => {
    expect(candidate(better)?.weight).toBeGreaterThan(candidate(worse)?.weight ?? Number.POSITIVE_INFINITY);
  });
});

test('it keeps its row and where that stands', () =>
  expect(candidate('一、总体情况')).toMatchObject({ at: 7, row: { line: 1 } }));

test('it ends before the text in its line', () => {
  expect(candidate('一、总体情况')?.end).toBe(6);
  expect(candidate('\t六、其他需要报告的事项：无。')?.end).toBe(12);
});
