import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutRepeats } from '../../../src/grammar/merged/without-repeats.js';
import { rowsOf } from '../../../src/grid/rows.js';
import { cellDamages } from '../../damage/cells.js';
import { lineDamages } from '../../damage/lines.js';
import { tableWriters } from '../../render/layouts.js';
import { print } from '../../render/pieces.js';
import { styleOf, writeReport } from '../../render/report.js';
import { dressedReports } from '../../support/arbitraries.js';
import { runs } from '../../support/runs.js';
import { tableStyle } from '../../support/styles.js';

/** The cells of lines, parted by `|`, as the step leaves them. */
function left(...lines: string[]): string[] {
  const rows = withoutRepeats(rowsOf(lines.join('\n')));
  return rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
}

/** Two rows that tell that the program repeats what merged cells say. */
const article = Array(4).fill('第二十条第（一）项').join('|');
const lastArticle = Array(4).fill('第二十条第（八）项').join('|');
const heads = '信息内容|本年制发件数|本年废止件数|现行有效件数';
const table = [article, heads, '规章|1|1|1'];

test('what a merged cell says is left where it begins, and figures stay', () => {
  const lines = [...table, lastArticle, '信息内容|本年收费金额|本年收费金额|本年收费金额', '行政事业性收费|7|7|7'];
  expect(left(...lines)).toEqual([
    '第二十条第（一）项|||',
    heads,
    '规章|1|1|1',
    '第二十条第（八）项|||',
    '信息内容|本年收费金额||',
    '行政事业性收费|7||',
  ]);
});

test('figures below a wide head stay where they differ', () => {
  const lines = [...table, lastArticle, '信息内容|本年收费金额|本年收费金额|本年收费金额', '行政事业性收费|7|7|8'];
  expect(left(...lines).at(-1)).toBe('行政事业性收费|7|7|8');
});

test('words in place of figures stay, and so does the last label of a row that stands twice', () => {
  const rows = [
    '规章|见附件|见附件|见附件',
    '规章|见附件|见附件|见附件',
    '行政规范性文件|1|1|1',
    '行政规范性文件|2|1|1',
  ];
  expect(left(article, heads, ...rows, lastArticle).slice(2, -1)).toEqual(rows);
});

test('labels beside rows are left in the first of them, heads over lines in the upper one', () => {
  const applicants = ['申请人情况', '申请人情况', '申请人情况', '申请人情况'];
  expect(
    left(
      ['', '', ...applicants].join('|'),
      '||自然人|法人或其他组织|法人或其他组织|总计',
      '||自然人|商业企业|其他|总计',
      '（三）不予公开|1.属于国家秘密|0|0|0|0',
      '（三）不予公开|2.其他法律行政法规禁止公开|0|0|0|0',
      '（七）总计|（七）总计|（七）总计|0|0|0',
    ),
  ).toEqual([
    '||申请人情况|||',
    '||自然人|法人或其他组织||总计',
    '|||商业企业|其他|',
    '（三）不予公开|1.属于国家秘密|0|0|0|0',
    '|2.其他法律行政法规禁止公开|0|0|0|0',
    '（七）总计|||0|0|0',
  ]);
});

test('names that a program has numbered are the same name', () => {
  const numbered = (name: string) => [name, `${name}.1`, `${name}.2`, `${name}.3`].join('|');
  expect(left(numbered('第二十条第（一）项'), heads, lastArticle)[0]).toBe('第二十条第（一）项|||');
});

test('one row is no table that repeats its cells', () => {
  expect(left(...table)).toEqual(table);
  expect(left(article, '', '行政复议', '', lastArticle)).toEqual([article, '行政复议', lastArticle]);
});

describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test('is left as it is, also where it is damaged', () => {
    const damages = fc.constantFrom(...Object.values({ ...lineDamages, ...cellDamages }));
    fc.assert(
      fc.property(dressedReports, tableStyle(writer), damages, fc.nat(), (filled, tables, damage, from) => {
        const whole = writeReport(filled, { ...styleOf(writer), tables });
        const harmed = damage(whole, (below) => (below === 0 ? 0 : from % below)) ?? whole;
        for (const pieces of [whole, harmed]) {
          const rows = rowsOf(print(pieces).text);
          expect(withoutRepeats(rows)).toBe(rows);
        }
      }),
      runs(10),
    );
  });
});
