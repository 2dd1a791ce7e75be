import { describe, expect, test } from 'vitest';
import { reportStarts } from '../../src/grammar/several.js';
import { rowsOf } from '../../src/grid/rows.js';

const one = '云溪县水务局2023年政府信息公开工作年度报告';
const two = '云溪县林业局2023年政府信息公开工作年度报告';
const table = '一、本年新收政府信息公开申请数量\t1\t0';

/** Lines at which reports begin. */
function starts(...lines: string[]): number[] {
  const text = lines.join('\n');
  return reportStarts(text, (start, end, line) => rowsOf(text, start, end, line)).map(({ line }) => line);
}

describe('a report begins', () => {
  test.each<[string, number[], string[]]>([
    ['once in one', [1], [one, '前言', table, '后记']],
    ['at a title between two tables three', [1, 4], [one, table, '后记', two, '前言', table]],
    ['at the first of several titles between them', [1, 3], [one, table, two, two, table]],
    ['as often as tables three follow titles', [1, 3, 5], [one, table, two, table, one, table]],
    ['at a title behind a table printed twice', [1, 4], [one, table, table, two, table]],
    ['at a title in several cells', [1, 3], [one, table, two.replace('2023年', '\t2023年\t'), table]],
    ['where the row stands in any cell', [1, 4], ['前言', one, `三\t${table}`, two, `三\t${table}`]],
    [
      'where the row stands alone',
      [1, 3],
      [one, '一、本年新收政府信息公开申请数量', two, '一、本年新收政府信息公开申请数量'],
    ],
    ['not at a second table three', [1], [one, table, table]],
    ['not at a title without a table behind', [1], [one, table, two]],
    ['not at a title before the first table', [1], ['前言', one, two, table]],
    ['not at a line that is no whole title', [1], [one, table, '云溪县林业局政府信息公开年报', table]],
    ['not at a row that only names new requests', [1], [one, table, two, '本年新收\t1\t0']],
    ['not at another row of the table', [1], [one, table, two, '新收情况\t二、上年结转政府信息公开申请数量\t0']],
    [
      'not at prose that names the row',
      [1],
      [one, table, two, `一、本年新收政府信息公开申请数量（${'说明'.repeat(30)}）`],
    ],
  ])('%s', (_, lines, text) => expect(starts(...text)).toEqual(lines));

  test('not by a line longer than any row or title', () => {
    const row = (length: number) => table.padEnd(length, '\t');
    expect(starts(one, row(240), two, row(240))).toEqual([1, 3]);
    expect(starts(one, row(240), two, row(241))).toEqual([1]);
    expect(starts(one, row(241), two, row(240))).toEqual([1]);
  });

  test('not by a row with a remark as long as prose, unless it has cells', () => {
    const row = (length: number) => `${'一、本年新收政府信息公开申请数量（'.padEnd(length - 1, '注')}）`;
    expect(starts(one, row(60), two, row(60))).toEqual([1, 3]);
    expect(starts(one, row(61), two, row(61))).toEqual([1]);
    expect(starts(one, `${row(61)}\t1`, two, `${row(61)}\t1`)).toEqual([1, 3]);
  });

  test('in lines that count from the text’s first', () => {
    expect(starts('', '', one, '', table, '', two, '', table, '', one, table)).toEqual([1, 7, 11]);
  });
});
