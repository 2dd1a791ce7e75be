import { expect, test } from 'vitest';
import { messageOf } from '../../src/messages/sentences.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { checkWithProse } from '../../src/rules/check-with-prose.js';
import { built, type Changes } from '../support/built-report.js';

function saidOf(changes: Changes): string {
  const { findings } = checkWithProse(built(changes), { only: ['prose/outcomes'] });
  return (['zh', 'en'] as const).flatMap((lang) => findings.map((one) => messageOf(one, wordsOf(lang)))).join('\n');
}

test('of many cells, those that are 0 are told together', () => {
  expect(saidOf({ also: '不予公开5件。' })).toMatchInlineSnapshot(`
    "文中“不予公开5件”，即 5 件；表三为：（三）不予公开·4.保护第三方合法权益·总计 1，（三）不予公开·5.属于三类内部事务信息·总计 1，其余 6 项为 0，合计 2
    The prose says “不予公开5件”, which is 5; the table says: Table 3 · Denied: third-party rights · Total 1, Table 3 · Denied: internal affairs information · Total 1, 6 more that are 0, together 2"
  `);
});

test('where all are 0, none is named', () => {
  expect(
    saidOf({ also: '不予处理9件。', cells: { 'applications.rejected.duplicate.total': 0 } }),
  ).toMatchInlineSnapshot(`
    "文中“不予处理9件”，即 9 件；表三为：5 项为 0，合计 0
    The prose says “不予处理9件”, which is 9; the table says: 5 cells that are 0, together 0"
  `);
});

test('a few cells are named one by one', () => {
  expect(saidOf({ also: '予以公开及部分公开12件。' })).toMatchInlineSnapshot(`
    "文中“予以公开及部分公开12件”，即 12 件；表三为：（一）予以公开·总计 9，（二）部分公开·总计 2，合计 11
    The prose says “予以公开及部分公开12件”, which is 12; the table says: Table 3 · Disclosed · Total 9, Table 3 · Partially disclosed (counted here only) · Total 2, together 11"
  `);
});
