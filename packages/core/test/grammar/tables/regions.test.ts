import { describe, expect, test } from 'vitest';
import { tableRegions } from '../../../src/grammar/tables/regions.js';
import { rowsOf } from '../../../src/grid/rows.js';

/** Lines that each table takes; a line that begins with `#` is a section's heading. */
function regions(...lines: string[]): Record<string, number[]> {
  const rows = rowsOf(lines.join('\n'));
  const found = tableRegions(rows, (at) => lines[(rows[at]?.line ?? 0) - 1]?.startsWith('#') === true);
  return Object.fromEntries([...found].map(([table, own]) => [table, own.map(({ line }) => line)]));
}

const two = ['现行有效件数', '行政规范性文件\t9', '行政事业性收费\t8'];
const three = ['自然人\t商业企业', '1.属于国家秘密\t0\t0', '2.重复申请\t0\t0'];
const four = ['结果维持\t结果纠正', '尚未审结\t总计', '0\t0\t0\t0'];
const prose = `全年${'平稳有序'.repeat(30)}。`;

describe('a table stands', () => {
  test('from its first label to its last', () => {
    expect(regions('前言', ...three, '后记', '附言')).toEqual({ applications: [2, 3, 4] });
  });

  test('and on through figures', () => {
    expect(regions(...three, '0\t1', '2')).toEqual({ applications: [1, 2, 3, 4, 5] });
  });

  test('and on through words beside figures', () => {
    expect(regions(...three, '若干\t3\t4', '后记')).toEqual({ applications: [1, 2, 3, 4] });
  });

  test('and on through a remark below a figure', () => {
    expect(regions(...three, '22', '（含2件）', '后记')).toEqual({ applications: [1, 2, 3, 4, 5] });
    expect(regions(...three, '后记', '（含2件）')).toEqual({ applications: [1, 2, 3] });
  });

  test('with unknown rows in between', () => {
    expect(regions(three[0] ?? '', '若干', three[1] ?? '', '若干', three[2] ?? '')).toEqual({
      applications: [1, 2, 3, 4, 5],
    });
  });

  test('from a label in any cell', () => {
    expect(regions(...three.map((row) => `\t\t${row}`))).toEqual({ applications: [1, 2, 3] });
  });
});

describe('a table ends', () => {
  test('where another begins', () => {
    expect(regions(...two, ...three, ...four)).toEqual({
      proactive: [1, 2, 3],
      applications: [4, 5, 6],
      disputes: [7, 8, 9],
    });
  });

  test('not at a row that holds a label of its own too', () => {
    expect(regions(...three, '尚未审结\t3.其他\t0', '0')).toEqual({ applications: [1, 2, 3, 4, 5] });
  });

  test('at prose', () => {
    expect(regions(...three, prose, '0\t0')).toEqual({ applications: [1, 2, 3] });
  });

  test('at the heading of a section', () => {
    expect(regions(...three, '# 四、复议', '0\t0')).toEqual({ applications: [1, 2, 3] });
  });

  test('not at a long line of cells', () => {
    expect(regions(...three, `${prose}\t0`, '0\t0')).toEqual({ applications: [1, 2, 3, 4, 5] });
  });
});

describe('a table in pieces', () => {
  test('is put together', () => {
    expect(regions(...three, prose, ...three)).toEqual({ applications: [1, 2, 3, 5, 6, 7] });
  });

  test('of which one has too few labels is the other', () => {
    expect(regions('自然人', '重复申请', prose, ...three)).toEqual({ applications: [4, 5, 6] });
  });
});

describe('no table is', () => {
  test.each<[string, string[]]>([
    ['two labels', ['1.属于国家秘密', '2.重复申请']],
    ['one label three times', ['2.重复申请', '2.重复申请', '重复申请']],
    ['labels that two tables have', ['其他', '总计', '其他', '总计']],
    ['figures', ['1', '2', '3']],
    ['prose that holds labels', ['属于国家秘密、重复申请、信访举报投诉类申请']],
  ])('%s', (_, lines) => expect(regions(...lines)).toEqual({}));
});

test('words of two characters begin no table, and belong to one that is open', () => {
  expect(regions('规章', ...two)).toEqual({ proactive: [2, 3, 4] });
  expect(regions(...two, '规章')).toEqual({ proactive: [1, 2, 3, 4] });
});
