import { describe, expect, test } from 'vitest';
import type { TableKey } from '../../../src/form/index.js';
import { entriesOfStream } from '../../../src/grammar/tables/stream-entries.js';
import { cellsOf, headsOf, linesOf } from '../../support/entries.js';

function read(table: TableKey, stream: string) {
  return entriesOfStream(cellsOf(stream), table);
}

function lines(stream: string): string[] {
  return linesOf(read('applications', stream));
}

const secret = 'denied.stateSecret < 1.属于国家秘密';
const duplicate = 'rejected.duplicate < 2.重复申请';

describe('a label owns the cells after it', () => {
  test.each<[string, string, string[]]>([
    ['up to the next', '1.属于国家秘密 0 _ 3 2.重复申请 4', [`${secret}: 0 _ 3`, `${duplicate}: 4`]],
    ['up to a head', '1.属于国家秘密 0 自然人 4', [`${secret}: 0`, '? < : 4']],
    ['to the end', '1.属于国家秘密 0 1 2 3 4 5 6', [`${secret}: 0 1 2 3 4 5 6`]],
    ['though they are too many', '1.属于国家秘密 0 1 2 3 4 5 6 7', [`${secret}: 0 1 2 3 4 5 6 7`]],
    ['though there are none', '1.属于国家秘密 2.重复申请', [`${secret}:`, `${duplicate}:`]],
    ['in several cells', '1.属于 国家秘密 0', ['denied.stateSecret < 1.属于 国家秘密: 0']],
    ['when it is like the form’s', '1.属于国家秘蜜 0', ['denied.stateSecret < 1.属于国家秘蜜: 0']],
  ])('%s: %s', (_, stream, entries) => expect(lines(stream)).toEqual(entries));

  test('and cells before any label belong to none', () => {
    expect(lines('0 1 1.属于国家秘密 2')).toEqual(['? < : 0 1', `${secret}: 2`]);
  });
});

describe('words that are no label are', () => {
  test.each<[string, string, string[]]>([
    ['a cell while the row is short', '1.属于国家秘密 0 若干 2 3 4 5 6', [`${secret}: 0 若干 2 3 4 5 6`]],
    ['a cell as the row’s last', '1.属于国家秘密 0 1 2 3 4 5 若干', [`${secret}: 0 1 2 3 4 5 若干`]],
    [
      'a cell, whatever row comes after',
      '1.属于国家秘密 0 若干 2 2.重复申请 4 5 6 7',
      [`${secret}: 0 若干 2`, `${duplicate}: 4 5 6 7`],
    ],
    [
      'a cell with spaces, when they begin with no label',
      '1.属于国家秘密 0 若干　其中 2',
      [`${secret}: 0 若干　其中 2`],
    ],
    [
      'an unknown row when they begin with a label',
      '1.属于国家秘密 0 2.重复申请　4 2',
      [`${secret}: 0`, '? < 2.重复申请　4: 2'],
    ],
    ['an unknown row behind another, whatever its cells', '若干 2 其中 3', ['? < 若干: 2', '? < 其中: 3']],
    [
      'an unknown row when the row is full',
      '1.属于国家秘密 0 1 2 3 4 5 6 若干 7',
      [`${secret}: 0 1 2 3 4 5 6`, '? < 若干: 7'],
    ],
    [
      'an unknown row when the figures after them are too many',
      '1.属于国家秘密 0 若干 2 3 4 5 6 7',
      [`${secret}: 0`, '? < 若干: 2 3 4 5 6 7'],
    ],
    ['an unknown row at the beginning', '若干 2', ['? < 若干: 2']],
    ['unknown rows one after the other', '若干 其中 2', ['? < 若干:', '? < 其中: 2']],
  ])('%s: %s', (_, stream, entries) => expect(lines(stream)).toEqual(entries));

  test('a cell, though they are like a label, while the row is short', () => {
    expect(lines('1.属于国家秘密 0 重复审请 2')).toEqual([`${secret}: 0 重复审请 2`]);
    expect(lines('1.属于国家秘密 0 1 2 3 4 5 6 重复审请 2')[1]).toBe('rejected.duplicate < 重复审请: 2');
  });

  test('no cell when a number of the form’s lists stands before them', () => {
    expect(lines('1.属于国家秘密 0 2.重复审请 2')).toEqual([`${secret}: 0`, 'rejected.duplicate < 2.重复审请: 2']);
    expect(lines('1.属于国家秘密 0 （九）若干 2')).toEqual([`${secret}: 0`, '? < （九）若干: 2']);
  });

  test('no cell when they are the end of the label before', () => {
    expect(lines('1.申请人无正当理由逾 期不补正、行政机关不 再处理 0 1')[0]).toMatch(/: 0 1$/);
  });

  test('as many cells as the table’s row has', () => {
    expect(linesOf(read('proactive', '行政规范性文件 0 若干 2'))).toEqual([
      'normativeDocuments < 行政规范性文件: 0 若干 2',
    ]);
    expect(linesOf(read('proactive', '行政事业性收费 0 1 若干 2'))).toHaveLength(2);
  });
});

test('heads tell how many cells with words stand before them', () => {
  const { headings } = read('applications', '申请人情况 若干 _ 自然人 0 商业 企业 其他 0');
  expect(headings.map(({ wordsBefore }) => wordsBefore)).toEqual([0, 2, 3, 5]);
});

describe('其他 and 总计', () => {
  test('head a column where no row has come, whatever stands after and before', () => {
    expect(lines('其他 0 1.属于国家秘密 2')).toEqual(['? < : 0', `${secret}: 2`]);
    expect(lines('若干 0 其他 1')).toEqual(['? < 若干: 0', '? < : 1']);
  });

  test('head columns printed again after rows', () => {
    expect(lines('1.属于国家秘密 0 自然人 其他 总计 2.重复申请 1')).toEqual([`${secret}: 0`, `${duplicate}: 1`]);
  });

  test('head columns before the first row', () => {
    const { entries, headings } = read('applications', '自然人 其他 总计 1.属于国家秘密 0');
    expect(headsOf({ entries, headings })).toEqual([
      'column naturalPerson < 自然人',
      'column otherOrganization < 其他',
      'column total < 总计',
    ]);
    expect(linesOf({ entries, headings })).toEqual([`${secret}: 0`]);
  });

  test('are rows after it', () => {
    expect(lines('1.属于国家秘密 0 其他 1 总计 2')).toEqual([
      `${secret}: 0`,
      'other.misc < 其他: 1',
      'concluded < 总计: 2',
    ]);
  });

  test('are rows by their number', () => {
    expect(lines('3.其他 1 （七）总计 2')).toEqual(['other.misc < 3.其他: 1', 'concluded < （七）总计: 2']);
  });
});

describe('（六）其他处理', () => {
  test('stands beside rows when a row of its own follows', () => {
    const { entries, headings } = read('applications', '（六）其他处理 3.其他 0');
    expect(headsOf({ entries, headings })).toEqual(['group （六）其他处理 < （六）其他处理']);
    expect(linesOf({ entries, headings })).toEqual(['other.misc < 3.其他: 0']);
  });

  test('is a row of 2019 when figures follow', () => {
    expect(lines('（六）其他处理 0 1')).toEqual(['other < （六）其他处理: 0 1']);
  });
});

describe('table four', () => {
  const heads = '结果维持 结果纠正 其他结果 尚未审结 总计';

  test('is one row without a label', () => {
    expect(linesOf(read('disputes', `${heads} 0 1 2 3 6`))).toEqual(['? < : 0 1 2 3 6']);
  });

  test('has words among its figures as cells, up to fifteen', () => {
    const first = `${heads} 0 1 若干`;
    expect(linesOf(read('disputes', `${first}${' 0'.repeat(12)}`))).toEqual([`? < : 0 1 若干${' 0'.repeat(12)}`]);
    expect(linesOf(read('disputes', `${first}${' 0'.repeat(13)}`))).toHaveLength(2);
  });

  test('does not begin with words before blank cells', () => {
    expect(linesOf(read('disputes', '若干 _ 其中 0'))).toEqual(['? < 若干: _', '? < 其中: 0']);
  });

  test('does not begin with words', () => {
    expect(linesOf(read('disputes', '若干 其中 0'))).toEqual(['? < 若干:', '? < 其中: 0']);
  });
});

test('entries of a stream have no place in a row', () => {
  expect(read('applications', '1.属于国家秘密 0').entries[0]).toMatchObject({ labelAt: 0, rowLength: 0, fit: 'exact' });
  expect(read('applications', '若干 0').entries[0]).toMatchObject({ labelAt: 0, rowLength: 0, fit: 'similar' });
});
