import { describe, expect, test } from 'vitest';
import { type Edition, formGrid, type TableKey, tableKeys } from '../../src/form/index.js';
import { printedTable } from '../../src/form/printed/printed-table.js';

const tables = (['2019', '2021'] as const).flatMap((edition) => tableKeys.map((key) => [edition, key] as const));

/** Which cell of the printed table stands at each row and column; '!' where two do. */
function laidOut(edition: Edition, key: TableKey): string[][] {
  const rows = printedTable(edition, key);
  const taken: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const [number, { columns, rows: height }] of row.entries()) {
      while (taken[at]?.[column] !== undefined) column += 1;
      for (let down = at; down < at + height; down += 1) {
        for (let across = column; across < column + columns; across += 1) {
          const line = taken[down] ?? [];
          line[across] = line[across] === undefined ? `${at}.${number}` : '!';
        }
      }
    }
  });
  return taken;
}

describe.each(tables)('the printed form of %s, %s', (edition, key) => {
  test('leaves no room between its merged cells, and has none cover another', () => {
    const rows = laidOut(edition, key);
    const width = { proactive: 4, applications: 10, disputes: 15 }[key];
    expect(rows.map((row) => [row.filter((cell) => cell !== '!').length, row.length])).toEqual(
      rows.map(() => [width, width]),
    );
  });

  test('has room for each figure of the form, in its order', () => {
    const cells = printedTable(edition, key).flatMap((row) => row.flatMap(({ cell }) => (cell === null ? [] : [cell])));
    expect(cells).toEqual(formGrid(edition, key).cells);
  });
});

test('what belongs together stands beside its rows', () => {
  const beside = printedTable('2021', 'applications').flatMap((row) => row.filter(({ rows }) => rows > 1));
  expect(beside.map(({ text, rows }) => [text.slice(0, 8), rows])).toEqual([
    ['（本列数据的勾稽', 3],
    ['自然人', 2],
    ['总计', 2],
    ['三、本年度办理结', 22],
    ['（三）不予公开', 8],
    ['（四）无法提供', 3],
    ['（五）不予处理', 5],
    ['（六）其他处理', 3],
  ]);
});
