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
    ['not at a second table three', [1], [one, table, table]],
    ['not at a title without a table behind', [1], [one, table, two]],
    ['not at a title before the first table', [1], ['前言', one, two, table]],
    ['not at a line that is no whole title', [1], [one, table, '云溪县林业局政府信息公开年报', table]],
    [
      'not at prose that names the row',
      [1],
      [one, table, two, `一、本年新收政府信息公开申请数量（${'说明'.repeat(30)}）`],
    ],
  ])('%s', (_, lines, text) => expect(starts(...text)).toEqual(lines));
});
