import { describe, expect, test } from 'vitest';
import { rowsBeforeFooter } from '../../../src/grammar/outline/surroundings.js';
import { rowsOf } from '../../../src/grid/rows.js';

/** How many lines are the report's own. */
function own(lines: readonly string[], from = 0): number {
  return rowsBeforeFooter(rowsOf(lines.join('\n')), from);
}

describe('a page’s footer begins', () => {
  test.each([
    '主办：云溪县水务局',
    '版权所有 云溪县人民政府',
    '上一篇：通知',
    '下一条：通知',
    '打印 关闭',
    '扫一扫在手机打开当前页',
    '编辑：某某',
    '【打印本页】',
    '网站备案号：某ICP备00000000号',
    '某公网安备 00000000000000号',
    '\t主办：云溪县水务局\t承办：某中心',
    `主办：${'县'.repeat(77)}`,
  ])('at %s', (line) => expect(own(['平稳。', line, '平稳。'])).toBe(1));

  test.each(['编辑部的来信', '由云溪县水务局主办', `主办：${'县'.repeat(78)}`, '县水务局\t主办', '|||'])(
    'not at %s',
    (line) => expect(own(['平稳。', line, '平稳。'])).toBe(3),
  );

  test('below a row at least, and at the first such line', () => {
    const lines = ['主办：某局', '平稳。', '主办：某局', '版权所有'];
    expect([own(lines), own(lines, 1), own(lines, 3), own(lines, 4)]).toEqual([0, 2, 3, 4]);
  });

  test('nowhere in no rows', () => expect(own([])).toBe(0));
});
