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

describe('a page’s number between rows is no row', () => {
  test.each([
    '- 4 -',
    '—12—',
    '--3--',
    '―1234―',
    '第4页',
    '第 4 页',
    '第4页 共12页',
    '第 4 页，共 12 页',
    '第4页/共12页',
  ])('%s', (page) => {
    expect(regions(...three.slice(0, 2), page, '0\t0', three[2] ?? '')).toEqual({ applications: [1, 2, 4, 5] });
  });

  test.each(['- 12345 -', '-4', '4-', '第4条', '第四页', '第4页表', '见第4页', '- 4 -\t- 5 -'])('but %s is', (line) => {
    expect(regions(...three.slice(0, 2), line, three[2] ?? '')).toEqual({ applications: [1, 2, 3, 4] });
  });
});

describe('without heads of columns', () => {
  const items = [
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
  ].map((label) => `${label}\t0`);
  const rows = [
    '行政规范性文件',
    '行政许可',
    '行政处罚',
    '行政强制',
    '行政事业性收费',
    '其他对外管理服务事项',
    '政府集中采购',
    '行政强制措施',
    '规范性文件',
  ];

  test('eight labels of table three are a table', () => {
    expect(regions(...items)).toEqual({ applications: [1, 2, 3, 4, 5, 6, 7, 8] });
    expect(regions(...items.slice(1))).toEqual({});
    expect(regions(...items.slice(1), items[1] ?? '')).toEqual({});
  });

  test('labels of table two, as a menu has them, are none', () => expect(regions(...rows)).toEqual({}));

  test('what merged cells beside rows say is no head', () => {
    expect(regions('（三）不予公开\t1.属于国家秘密\t0', ...items.slice(1, 4))).toEqual({});
  });

  test('a piece is the table’s when it brings another label', () => {
    expect(regions(...three, prose, ...items.slice(0, 3))).toEqual({ applications: [1, 2, 3, 5, 6, 7] });
    expect(regions(...three, ...items, prose, ...items.slice(0, 3))).toEqual({
      applications: Array.from({ length: 11 }, (_, at) => at + 1),
    });
  });

  test('a piece before the heads is not', () => {
    expect(regions(...items.slice(0, 3), prose, ...three)).toEqual({ applications: [5, 6, 7] });
  });
});

describe('a table in pieces', () => {
  test('is put together', () => {
    expect(regions(...three, prose, ...three)).toEqual({ applications: [1, 2, 3, 5, 6, 7] });
  });

  test('goes on behind prose with a row that it has not had', () => {
    const total = ['（七）总计\t7\t8', '四、结转下年度继续办理\t1\t0'];
    expect(regions(...three, prose, '表格', ...total)).toEqual({ applications: [1, 2, 3, 6, 7] });
    expect(regions(...three, prose, prose, total[1] ?? '')).toEqual({ applications: [1, 2, 3, 6] });
  });

  test.each<[string, string]>([
    ['one that it has had', '2.重复申请\t0\t0'],
    ['a label without figures', '四、结转下年度继续办理'],
    ['a label that two tables have, without its number', '总计\t7\t8'],
    ['another table’s', '行政许可\t7'],
  ])('does not go on behind prose with %s', (_, row) => {
    expect(regions(...three, prose, row)).toEqual({ applications: [1, 2, 3] });
  });

  test('does not go on behind the heading of a section', () => {
    expect(regions(...three, '# 四、复议', '四、结转下年度继续办理\t1\t0')).toEqual({ applications: [1, 2, 3] });
    expect(regions(...three, prose, '# 四、复议', '四、结转下年度继续办理\t1\t0')).toEqual({ applications: [1, 2, 3] });
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
