import { describe, expect, test } from 'vitest';
import type { TableKey } from '../../../src/form/index.js';
import { entriesOfRows } from '../../../src/grammar/tables/row-entries.js';
import { cellsOf, headsOf, linesOf } from '../../support/entries.js';

function read(table: TableKey, ...rows: string[]) {
  return entriesOfRows(rows.map(cellsOf), table);
}

/** The entries of rows of table three. */
function lines(...rows: string[]): string[] {
  return linesOf(read('applications', ...rows));
}

const secret = 'denied.stateSecret < 1.属于国家秘密';

describe('a row of cells', () => {
  test.each<[string, string, string]>([
    ['is a label and its cells', '1.属于国家秘密 0 _ 3', `${secret}: 0 _ 3`],
    ['has blank cells before its label', '_ _ 1.属于国家秘密 0 3', `${secret}: 0 3`],
    ['has blank cells before its figures', '1.属于国家秘密 _ 0 3', `${secret}: _ 0 3`],
    ['is blank', '1.属于国家秘密 _ _', `${secret}: _ _`],
    ['has words among its figures', '1.属于国家秘密 0 若干 3', `${secret}: 0 若干 3`],
    ['has a label behind its figures, which is none of its', '1.属于国家秘密 0 2.重复申请', `${secret}: 0 2.重复申请`],
    ['has its label in two cells', '1.属于 国家秘密 0 3', 'denied.stateSecret < 1.属于 国家秘密: 0 3'],
    ['has its label in three cells', '1.属 于国 家秘密 0 3', 'denied.stateSecret < 1.属 于国 家秘密: 0 3'],
    ['has a label like the form’s', '_ 1.属于国家秘蜜 0 3', 'denied.stateSecret < 1.属于国家秘蜜: 0 3'],
    [
      'has a label like the form’s before blank cells',
      '1.属于国家秘蜜 _ 0 3',
      'denied.stateSecret < 1.属于国家秘蜜: _ 0 3',
    ],
    ['has a label like the form’s behind its figures', '若干 0 2.重负申请 3', '? < 若干: 0 2.重负申请 3'],
    ['begins with a figure', '0 1.属于国家秘密', '? < : 0 1.属于国家秘密'],
    ['has words of its own', '若干 0 3', '? < 若干: 0 3'],
    ['has several words of its own', '若干 _ 其中 0 3', '? < 若干 其中: 0 3'],
    ['has no words', '0 3', '? < : 0 3'],
    ['is all blank', '_ _ _', '? < : _ _ _'],
    ['ends in the last of two labels', '（一）予以公开 1.属于国家秘密 0', `${secret}: 0`],
    ['has 其他 for a row where figures follow', '其他 0 3', 'other.misc < 其他: 0 3'],
    ['has 总计 for a row by its number', '（七）总计 0 3', 'concluded < （七）总计: 0 3'],
  ])('%s: %s', (_, row, entry) => expect(lines(row)).toEqual([entry]));

  test('tells where its label stands and how long it is', () => {
    const { entries } = read('applications', '_ 1.属于国家秘密 0 _', '_ 1.属于 国家秘密 0', '若干 0', '0 0');
    expect(entries.map(({ labelAt, rowLength }) => [labelAt, rowLength])).toEqual([
      [1, 4],
      [2, 4],
      [0, 2],
      [-1, 2],
    ]);
  });

  test('tells how well its label fits', () => {
    const { entries } = read('applications', '1.属于国家秘密 0', '属于国家秘密 0', '1.属于国家秘蜜 0', '若干 0');
    expect(entries.map(({ fit }) => fit)).toEqual(['exact', 'variant', 'similar', 'similar']);
  });
});

test.each(['1.属于国家秘蜜 _ _', '其他', '若干'])('%s is no row without figures', (row) => {
  expect(lines(row)).toEqual([]);
});

describe('heads', () => {
  test('tell how many cells with words stand before them', () => {
    const { headings } = read('applications', '申请人情况 _ 若干', '_ 自然人 _ 商业 企业 其他', '甲 0', '科研机构');
    expect(headings.map(({ wordsBefore }) => wordsBefore)).toEqual([0, 2, 3, 5, 7]);
  });

  test('are told apart from rows', () => {
    const { entries, headings } = read(
      'applications',
      '申请人情况 总计',
      '_ 自然人 商业 企业 其他',
      '（三）不予公开 1.属于国家秘密 0',
    );
    expect(linesOf({ entries, headings })).toEqual([`${secret}: 0`]);
    expect(headsOf({ entries, headings })).toEqual([
      'head 申请人情况 < 申请人情况',
      'column total < 总计',
      'column naturalPerson < 自然人',
      'column commercialEnterprise < 商业 企业',
      'column otherOrganization < 其他',
      'group （三）不予公开 < （三）不予公开',
    ]);
  });

  test('beside figures that no row’s label goes with are noted, and the figures are kept', () => {
    const read4 = read('disputes', '结果维持 结果纠正', '0 1 2');
    expect(linesOf(read4)).toEqual(['? < : 0 1 2']);
  });
});

describe('a label on a line of its own', () => {
  test('takes the figures on the next', () => {
    expect(lines('1.属于国家秘密', '_ 0 3')).toEqual([`${secret}:`, '? < : _ 0 3']);
    expect(lines('1.属于国家秘密', '信息 0 3')).toEqual([`${secret}:`, '? < 信息: 0 3']);
  });

  test('stands there without cells where another row follows', () => {
    expect(lines('1.属于国家秘密', '2.重复申请 0 3')).toEqual([`${secret}:`, 'rejected.duplicate < 2.重复申请: 0 3']);
    expect(lines('1.属于国家秘密', '2.重复申请')).toEqual([`${secret}:`, 'rejected.duplicate < 2.重复申请:']);
  });

  test('stands there without cells before words, which can begin the next', () => {
    expect(lines('1.属于国家秘密', '若干', '0 3')).toEqual([`${secret}:`, '? < : 0 3']);
    expect(lines('1.属于国家秘密', '2.重复', '申请 0 3')).toEqual([
      `${secret}:`,
      'rejected.duplicate < 2.重复 申请: 0 3',
    ]);
  });

  test('stands there without cells at the table’s end', () => {
    expect(lines('1.属于国家秘密')).toEqual([`${secret}:`]);
  });
});

describe('a label broken over lines', () => {
  const inquiry = 'denied.administrativeInquiry <';

  test('is put together with the figures of its last', () => {
    expect(lines('8.属于行政查', '询事项 0 3')).toEqual([`${inquiry} 8.属于行政查 询事项: 0 3`]);
    expect(lines('8.属于', '行政查', '询事项 0 3')).toEqual([`${inquiry} 8.属于 行政查 询事项: 0 3`]);
  });

  test('is put together without figures, when it is the form’s', () => {
    expect(lines('8.属于行政查', '询事项')).toEqual([`${inquiry} 8.属于行政查 询事项:`]);
    expect(lines('8.属于行政査', '询事项')).toEqual([]);
  });

  test('is put together once', () => {
    expect(lines('8.属于行政查', '询事项 0 3', '询事项 0 3')[1]).toBe('? < 询事项: 0 3');
  });

  test('is put together behind blank cells', () => {
    const { entries } = read('applications', '_ 8.属于行政查 _', '_ _ 询事项 0 3');
    expect(linesOf({ entries, headings: [] })).toEqual([`${inquiry} 8.属于行政查 询事项: 0 3`]);
    expect(entries[0]).toMatchObject({ labelAt: 2, rowLength: 5, fit: 'exact' });
  });

  test('is put together when it is only like the form’s', () => {
    expect(lines('8.属于行政査', '询事项 0 3')).toEqual([`${inquiry} 8.属于行政査 询事项: 0 3`]);
  });

  test.each<[string, string[], string[]]>([
    ['over a row of figures', ['8.属于行政查', '0 3', '询事项 0 3'], ['? < : 0 3', '? < 询事项: 0 3']],
    ['with words behind a figure', ['8.属于行政查', '0 询事项'], ['? < : 0 询事项']],
    ['with a line of several words', ['8.属于 行政查', '询事项 0 3'], ['? < 询事项: 0 3']],
    ['with a head', ['其他', '处理 0 3'], ['? < 处理: 0 3']],
    ['over a blank row', ['8.属于行政查', '_ _', '询事项 0 3'], ['? < : _ _', '? < 询事项: 0 3']],
  ])('is not put together %s', (_, rows, entries) => expect(lines(...rows)).toEqual(entries));
});

test('the line of table four has no label: words before its figures are cells', () => {
  expect(linesOf(read('disputes', '若干 0 1'))).toEqual(['? < : 若干 0 1']);
});
