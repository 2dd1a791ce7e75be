import { describe, expect, test } from 'vitest';
import type { TableKey } from '../../../src/form/index.js';
import { editionOf } from '../../../src/grammar/tables/edition.js';
import { entryOf, headingsOf } from '../../support/entries.js';

function edition(table: TableKey, rows: readonly string[], heads: readonly string[] = []) {
  return editionOf({
    entries: rows.map((label) => entryOf(table, label, '0')),
    headings: headingsOf(table, heads.join(' ')),
  });
}

describe('the edition is told by the labels that only one has', () => {
  test.each<[string, string | null, string[], string[]]>([
    ['rows of 2019', '2019', ['其他对外管理服务事项', '政府集中采购'], []],
    ['heads of 2021', '2021', [], ['本年制发件数', '现行有效件数']],
    ['heads of 2019', '2019', [], ['本年新制作数量', '对外公开总数量']],
    ['most of them', '2021', [], ['本年制发件数', '本年废止件数', '对外公开总数量']],
    ['most of them, the other way', '2019', [], ['本年制发件数', '本年新制作数量', '对外公开总数量']],
    ['as many of both tell nothing', null, [], ['本年制发件数', '对外公开总数量']],
    ['labels of both tell nothing', null, ['规章', '行政许可'], []],
    ['unknown rows tell nothing', null, ['若干'], []],
    ['no labels tell nothing', null, [], []],
  ])('%s', (_, expected, rows, heads) => {
    expect(edition('proactive', rows, heads)).toBe(expected);
  });

  test('not by one that is only like it', () => {
    const newer = entryOf('applications', '2.逾期未缴费', '0');
    expect(newer.label?.editions).toEqual(['2021']);
    expect(editionOf({ entries: [{ ...newer, fit: 'variant' }], headings: [] })).toBe('2021');
    expect(editionOf({ entries: [{ ...newer, fit: 'similar' }], headings: [] })).toBeNull();
  });

  test('not by merged cells beside rows', () => {
    expect(headingsOf('applications', '（六）其他处理 3.其他')).toMatchObject([{ label: { editions: ['2021'] } }]);
    expect(edition('applications', [], ['（六）其他处理', '3.其他'])).toBeNull();
  });
});
