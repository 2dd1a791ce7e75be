import { describe, expect, test } from 'vitest';
import { offsetsIn, type Placing, placingOf } from '../../../src/grammar/tables/columns.js';
import { entryOf } from '../../support/entries.js';

const width = 3;

/** A row of three columns: its cells after the label, and where in how many cells of its row the label stands. */
function row(cells: string, label = '一、本年新收政府信息公开申请数量', labelAt = 0, headed = true): Placing {
  const rowLength = labelAt + 1 + cells.split(' ').length;
  return placingOf(entryOf('applications', label, cells, { labelAt, rowLength }), width, headed);
}

/** A row of a block some of whose heads are missing. */
function headless(cells: string): Placing {
  return row(cells, undefined, undefined, false);
}

/** A row of a stream, which has no length of its own. */
function streamed(cells: string): Placing {
  return placingOf(entryOf('applications', '一、本年新收政府信息公开申请数量', cells), width, true);
}

describe('a row’s first column can stand', () => {
  test.each<[string, string, number, number, boolean]>([
    ['in one place, when it has just its cells', '1 2 3', 0, 0, true],
    ['in one place, when figures fill it behind empty cells', '_ _ 1 2 3', 2, 2, true],
    ['in one place, when figures fill it before empty cells', '1 2 3 _ _', 0, 0, true],
    ['in one place, with blanks among just its cells', '1 _ 3', 0, 0, false],
    ['in two, when one figure is blank at an edge', '_ 1 2 _', 0, 1, false],
    ['in as many as there are cells too many around one figure', '_ _ 1 _ _', 0, 2, false],
    ['at the first cell at least', '1 _ _ _', 0, 0, false],
    ['no later than its cells reach', '_ _ _ 1', 1, 1, false],
    ['anywhere, when it is blank', '_ _ _ _', 0, 0, false],
    ['nowhere, when figures are too far apart', '1 _ _ 2', 1, 0, false],
    ['nowhere, when there are too many figures', '1 2 3 4', 1, 0, false],
    ['nowhere, when there are too few cells', '1 2', 0, -1, false],
    ['nowhere, when there are too few blank cells', '_ _', 0, -1, false],
  ])('%s: %s', (_, cells, first, last, full) => {
    expect(row(cells)).toMatchObject({ first, last, full });
  });
});

/** Where the first column of the first row stands, as the whole table tells. */
function offset(
  placings: readonly Placing[],
  { head = null as number | null, padsFollow = false }: { head?: number | null; padsFollow?: boolean } = {},
) {
  const [first] = placings;
  return first === undefined ? null : offsetsIn(placings, head, padsFollow)(first);
}

describe('a row that can stand in one place', () => {
  test('stands there when it is full, however long its row', () => {
    expect(offset([row('_ _ 1 2 3'), row('1 2 3'), row('4 5 6')])).toBe(2);
  });

  test('stands there when it has just its cells, as most of its depth have', () => {
    const items = ['1.属于国家秘密', '2.重复申请', '3.其他'].map((label) => row('_ _ 1 2 3', label));
    expect(offset([row('1 _ 3'), row('4 5 6'), ...items])).toBe(0);
    expect(offset([row('1 _ 3'), row('_ 4 5 6'), row('_ 4 5 6')])).toBeNull();
  });

  test('is believed only when it is full, where a column may be missing', () => {
    expect(offset([headless('1 2 3'), headless('4 5 6')])).toBe(0);
    expect(offset([headless('1 _ 3'), headless('4 5 6')])).toBeNull();
  });

  test('stands there when its row is as long as most', () => {
    expect(offset([row('_ 1 _ 3'), row('_ 1 2 3'), row('_ 4 5 6')])).toBe(1);
  });

  test('is not believed when it is longer than most and has a blank', () => {
    expect(offset([row('_ 1 _ 3'), row('1 2 3'), row('4 5 6')])).toBeNull();
  });
});

describe('a row that can stand nowhere or is blank', () => {
  test.each(['1 2 3 4', '1 2', '1 _ _ 2'])('%s is not believed', (cells) => {
    expect(offset([row(cells), row('1 2 3'), row('4 5 6')], { padsFollow: true })).toBeNull();
  });

  test('is blank wherever it begins', () => expect(offset([row('_ _ _ _ _'), row('1 2 3')])).toBe(0));
});

describe('a row that can stand in several places is told by', () => {
  const open = row('_ 1 2 _');

  test('two certain rows written alike', () => {
    expect(offset([open, row('_ 1 2 3'), row('_ 4 5 6')])).toBe(1);
    expect(offset([open, row('1 2 3 _'), row('4 5 6 _')])).toBe(0);
  });

  test('not by two that disagree', () => {
    expect(offset([open, row('_ 1 2 3'), row('4 5 6 _')])).toBeNull();
  });

  test('not by one alone', () => {
    expect(offset([open, row('_ 1 2 3')])).toBeNull();
  });

  test('not by rows at another depth of the form', () => {
    expect(offset([open, row('_ 1 2 3', '1.属于国家秘密'), row('_ 4 5 6', '2.重复申请')])).toBeNull();
    expect(offset([open, row('_ 1 2 3', '（一）予以公开'), row('_ 4 5 6', '（二）部分公开')])).toBeNull();
  });

  test('not by rows whose label stands elsewhere', () => {
    const item = '1.属于国家秘密';
    expect(offset([open, row('1 2 3', item, 1), row('4 5 6', item, 1)])).toBeNull();
  });

  test('not by rows of another length', () => {
    expect(offset([open, row('_ _ 1 2 3'), row('_ _ 4 5 6'), row('_ 1 2 3')])).toBeNull();
  });

  test('the head of the first column, when all certain rows begin under it', () => {
    expect(offset([open, row('_ 1 2 3')], { head: 2 })).toBe(1);
    expect(offset([open, row('1 2 3 _')], { head: 1 })).toBe(0);
  });

  test('not by a head under which the certain rows do not begin', () => {
    expect(offset([open, row('_ 1 2 3')], { head: 1 })).toBeNull();
  });

  test('not by a head alone', () => {
    expect(offset([open], { head: 2 })).toBeNull();
  });

  test('a head with no room for empty cells behind, where the layout leaves them there', () => {
    expect(offset([row('_ _ 1 _ _')], { head: 3, padsFollow: true })).toBe(2);
    expect(offset([row('_ _ 1 _ _')], { head: 2, padsFollow: true })).toBeNull();
    expect(offset([row('_ _ 1 _ _')], { head: 1, padsFollow: true })).toBe(0);
  });

  test('the layout, when it leaves empty cells behind and no row shows otherwise', () => {
    expect(offset([open, row('1 2 3 _')], { padsFollow: true })).toBe(0);
    expect(offset([open, row('_ 1 2 3')], { padsFollow: true })).toBeNull();
  });

  test('never against its own figures', () => {
    const high = row('_ _ 1 2 _');
    expect(high).toMatchObject({ first: 1, last: 2 });
    expect(offset([high, row('1 2 3 _ _'), row('4 5 6 _ _')])).toBeNull();
    const low = row('_ 1 2 _ _');
    expect(low).toMatchObject({ first: 0, last: 1 });
    expect(offset([low, row('_ _ 1 2 3'), row('_ _ 4 5 6')])).toBeNull();
  });
});

describe('where items’ labels stand in different columns', () => {
  const item = '1.属于国家秘密';
  const rows = [row('_ 1 2 _', item), row('_ 1 2 3', item), row('_ 4 5 6', '2.重复申请')];

  test('rows written alike need not begin alike', () => {
    expect(offset(rows)).toBe(1);
    expect(offset([...rows, row('1 2 3', '2.重复申请', 1)])).toBeNull();
  });

  test('unless the layout has no columns before the label', () => {
    const behind = [row('_ 1 2 _', item), row('1 2 3 _', item), row('4 5 6 _', item), row('1 2 3', item, 1)];
    expect(offset(behind, { padsFollow: true })).toBe(0);
  });
});

describe('rows of a stream', () => {
  test('are full only from their first cell on', () => {
    expect(streamed('1 2 3 _')).toMatchObject({ first: 0, last: 0, full: true });
    expect(streamed('_ 1 2 3')).toMatchObject({ first: 1, last: 1, full: false });
  });

  test('are as long as others by their cells too many', () => {
    expect(offset([streamed('1 _ 3 _'), streamed('1 2 3 _'), streamed('4 5 6 _')], { padsFollow: true })).toBe(0);
    expect(offset([streamed('1 _ 3 _'), streamed('1 2 3'), streamed('4 5 6')], { padsFollow: true })).toBeNull();
  });
});
