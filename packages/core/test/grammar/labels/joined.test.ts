import { describe, expect, test } from 'vitest';
import { labelAt, labelLike, type Match } from '../../../src/grammar/labels/joined.js';
import { cellsOf } from '../../support/entries.js';

function told(match: Match | null): string | null {
  return match && `${match.found.label.role} ${match.found.label.key} in ${match.length}`;
}

/** The label of table three that cells begin with, before the first row or among rows. */
function label(cells: string, { among = 'heads' as 'heads' | 'rows', at = 0 } = {}): string | null {
  return told(labelAt(cellsOf(cells), at, 'applications', among === 'rows'));
}

describe('a label is printed', () => {
  test.each([
    ['in one cell', '1.属于国家秘密 0', 'row denied.stateSecret in 1'],
    ['in two', '商业 企业', 'column commercialEnterprise in 2'],
    ['in three', '社会 公益 组织 0', 'column publicWelfareOrganization in 3'],
    ['in one, though the next cell is a label too', '自然人 商业企业', 'column naturalPerson in 1'],
    ['not in four', '社 会 公益 组织', null],
    ['not over a blank cell', '商业 _ 企业', null],
    ['not over a figure', '商业 0 企业', null],
    ['not in words of no label', '若干 其中', null],
  ])('%s: %s', (_, cells, expected) => expect(label(cells)).toBe(expected));

  test('where it is asked for', () => {
    expect(label('若干 自然人', { at: 1 })).toBe('column naturalPerson in 1');
    expect(label('自然人', { at: 1 })).toBeNull();
    expect(label('0 自然人')).toBeNull();
  });
});

describe('其他 is', () => {
  test.each<[string, string, 'heads' | 'rows', string]>([
    ['a column before the first row', '其他 0', 'heads', 'column otherOrganization in 1'],
    ['a row among rows', '其他 0', 'rows', 'row other.misc in 1'],
    ['a row among rows before a blank', '其他 _', 'rows', 'row other.misc in 1'],
    ['a row among rows at the end', '其他', 'rows', 'row other.misc in 1'],
    ['a column in heads printed again, where words follow', '其他 总计', 'rows', 'column otherOrganization in 1'],
    ['a row by its number, wherever it stands', '3.其他 总计', 'heads', 'row other.misc in 1'],
  ])('%s', (_, cells, among, expected) => expect(label(cells, { among })).toBe(expected));
});

describe('（六）其他处理 is', () => {
  const group = 'group （六）其他处理 in 1';
  const row = 'row other in 1';

  test.each([
    ['merged cells beside a row of its own', '（六）其他处理 3.其他 0', group],
    ['merged cells beside a row that is only like one of its own', '（六）其他处理 1.申请人逾期不补证 0', group],
    ['a row where figures follow', '（六）其他处理 0', row],
    ['a row where nothing follows', '（六）其他处理', row],
    ['a row where another’s label follows', '（六）其他处理 2.重复申请', row],
    ['a row where a label like another’s follows', '（六）其他处理 2.重负申请', row],
    ['a row where words follow that are no label', '（六）其他处理 若干', row],
  ])('%s', (_, cells, expected) => expect(label(cells)).toBe(expected));
});

describe('a label like the form’s is printed', () => {
  test.each([
    ['in one cell', '2.重负申请 0', 'row rejected.duplicate in 1'],
    ['in two', '8.属于行政 査询事项 0', 'row denied.administrativeInquiry in 2'],
    ['not in three', '8.属于 行政 査询事项 0', null],
    ['not over a figure', '8.属于行政 0 査询事项', null],
    ['not in one at the end that lacks the next', '8.属于行政', null],
    ['not in words like none', '若干 其中', null],
  ])('%s: %s', (_, cells, expected) => expect(told(labelLike(cellsOf(cells), 0, 'applications'))).toBe(expected));

  test('not behind the last cell', () => expect(labelLike(cellsOf('2.重负申请'), 1, 'applications')).toBeNull());
});
