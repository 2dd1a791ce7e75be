import { describe, expect, test } from 'vitest';
import { publishedIn } from '../../../src/grammar/outline/published.js';
import { rowsOf } from '../../../src/grid/rows.js';

function published(head: readonly string[], foot: readonly string[] = [], year: number | null = null): string | null {
  return publishedIn(rowsOf(head.join('\n')), rowsOf(foot.join('\n')), year);
}

describe('a date is written', () => {
  test.each([
    ['2024-01-17', '2024-01-17'],
    ['2024/1/7', '2024-01-07'],
    ['2024.1.17', '2024-01-17'],
    ['2024年1月17日', '2024-01-17'],
    ['2024 年 1 月 17 日', '2024-01-17'],
    ['2024-01-17 09:30', '2024-01-17'],
    ['1999-12-31', '1999-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-28', '2023-02-28'],
    ['2024-04-30', '2024-04-30'],
    ['2024-02-01', '2024-02-01'],
  ])('%s', (text, date) => expect(published([`发布日期：${text}`])).toBe(date));

  test.each([
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-01-321',
    '12024-01-01',
    '2024-01',
  ])('not as the calendar has none: %s', (text) => expect(published([`发布日期：${text}`])).toBeNull());
});

describe('published is', () => {
  test.each<[string, string[], string[], string | null]>([
    ['what the head calls so', ['2024-01-02', '发布日期：2024-01-17'], [], '2024-01-17'],
    ['what it calls 公开时间', ['成文日期：2024-01-02', '公开时间：2024-01-17'], [], '2024-01-17'],
    ['what it calls 公开日期', ['2024-01-02', '公开日期：2024-01-17'], [], '2024-01-17'],
    ['what it calls 发表', ['2024-01-02', '发表于2024-01-17'], [], '2024-01-17'],
    ['the date behind the name, of two on a line', ['成文日期：2024-01-02　发布日期：2024-01-17'], [], '2024-01-17'],
    ['the date before the name, when none is behind', ['2024-01-17发布'], [], '2024-01-17'],
    ['a date standing alone in the head', ['2024-01-17'], ['2024年2月1日'], '2024-01-17'],
    ['a date with the source of the page', ['2024-01-17 来源：本站'], [], '2024-01-17'],
    ['the signature', ['云溪县水务局'], ['云溪县水务局', '2024年1月17日'], '2024-01-17'],
    ['the last of several in the foot', [], ['2024年1月16日', '2024年1月17日'], '2024-01-17'],
    [
      'the date behind its own name, not behind another',
      ['发布机构：本局 成文日期：2024-01-10 发布日期：2024-01-17'],
      [],
      '2024-01-17',
    ],
    ['the last that is a date, whatever follows', ['发布日期：2024-01-17', '2024年工作'], [], '2024-01-17'],
    ['a signature of twelve characters', [], ['2024年01月17日。'], '2024-01-17'],
    ['a signature with spaces between', [], ['2024 年 01 月 17 日'], '2024-01-17'],
    ['nothing in a foot of more characters', [], ['2024年01月17日印发'], null],
    ['in one cell, whatever the next', ['发布日期：2024-01-1\t7'], [], '2024-01-01'],
    ['nothing where a sentence ends in 发布', ['自2024年1月1日起至2024年12月31日止，在网站发布。'], [], null],
    ['nothing in the day of today', ['今天是2025年3月1日 星期六'], [], null],
    ['nothing in the day of printing', ['打印时间：2025-06-30'], [], null],
    ['nothing in a list of other pages', ['2025-03-01 关于召开会议的通知'], [], null],
    ['nothing without a date', ['发布日期：'], ['云溪县水务局'], null],
    ['nothing in prose of the head', ['自2024年1月17日起，工作正常。'], [], null],
    ['nothing in a period', ['2024年1月1日至12月31日'], [], null],
    ['nothing in a date of making', ['成文日期：2024-01-02'], [], null],
    ['nothing in a date of coming into force', ['施行日期：2024-01-02', '生效日期：2024-01-02'], [], null],
    ['nothing in prose of the foot', [], ['本报告于2024年1月17日完成编制'], null],
    ['nothing in a long line', [`发布日期：2024-01-17${'长'.repeat(240)}`], [], null],
    ['nothing in a line of the head that is no date line', [`2024-01-17${'长'.repeat(80)}`], [], null],
  ])('%s', (_, head, foot, date) => expect(published(head, foot)).toBe(date));

  test('in a line of up to 240 characters, wherever that stands', () => {
    const line = (length: number) => '发布日期：2024-01-17'.padEnd(length, '长');
    expect(published([line(240)])).toBe('2024-01-17');
    expect(published([line(241)])).toBeNull();
    expect(published(['长'.repeat(200), line(100)])).toBe('2024-01-17');
  });

  test('looked for near the head and the foot only', () => {
    const menu = (length: number) => Array.from({ length }, () => '菜单');
    expect(published(['2024-01-17', ...menu(59)])).toBe('2024-01-17');
    expect(published(['2024-01-17', ...menu(60)])).toBeNull();
    expect(published([], ['2024-01-17', ...menu(59)])).toBe('2024-01-17');
    expect(published([], ['2024-01-17', ...menu(60)])).toBeNull();
  });

  test('never before the end of the year reported on', () => {
    expect(published(['发布日期：2023-12-01'], [], 2024)).toBeNull();
    expect(published(['发布日期：2024-12-31'], [], 2024)).toBeNull();
    expect(published(['发布日期：2025-01-01'], [], 2024)).toBe('2025-01-01');
    expect(published(['发布日期：2024-06-01', '发布日期：2025-01-17'], [], 2024)).toBe('2025-01-17');
  });

  test('found in cells', () => expect(published(['发布日期\t2024-01-17'])).toBe('2024-01-17'));
});
