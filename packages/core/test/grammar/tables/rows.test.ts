import { describe, expect, test } from 'vitest';
import { formGrid } from '../../../src/form/index.js';
import { matchRows } from '../../../src/grammar/tables/rows.js';
import { entryOf } from '../../support/entries.js';

const grid = formGrid('2021', 'applications');
const [one = '', two = '', three = '', four = '', five = '', six = ''] = grid.lines.map(({ row }) => row.label);

/** A label alone, or with its cells; null for none, not even a blank one. */
type Written = string | readonly [string, string | null];

/** Labels in their order, each with its cells or `0`; `~` before one recognised by likeness only. */
function match(...rows: readonly Written[]) {
  const entries = rows.map((row) => {
    const [label, cells] = typeof row === 'string' ? [row, '0'] : row;
    if (cells === null) return entryOf('applications', label, '', { cells: [] });
    return label.startsWith('~')
      ? entryOf('applications', label.slice(1), cells, { fit: 'similar' })
      : entryOf('applications', label, cells);
  });
  return matchRows({ entries, headings: [] }, grid);
}

/** The rows in trouble, by the form’s labels. */
function troubles(...rows: readonly Written[]): string[] {
  return match(...rows).rows.flatMap(({ line, trouble }) => (trouble === null ? [] : [`${line.row.label} ${trouble}`]));
}

test('rows of the form are matched in the order of the report', () => {
  const { rows, strays, unlabelled } = match(one, two, four);
  expect(rows.map(({ line }) => line)).toEqual([grid.lines[0], grid.lines[1], grid.lines[3]]);
  expect([rows[0]?.trouble, strays, unlabelled]).toEqual([null, [], []]);
});

describe('a row that stands twice', () => {
  test('is believed, and told, when both say the same', () => {
    const { strays } = match([one, '1 _'], [one, '1 _']);
    expect(troubles([one, '1 _'], [one, '1 _'])).toEqual([]);
    expect(strays).toMatchObject([{ label: one, repeats: { row: { key: 'received' } } }]);
  });

  test.each([
    ['another figure', '1 2', '1 3'],
    ['a figure for a blank', '1 _', '1 0'],
    ['a figure more', '1', '1 2'],
    ['a figure less', '1 2', '1'],
  ])('is not believed with %s', (_, first, second) => {
    expect(troubles([one, first], [one, second])).toEqual([`${one} row-twice`]);
  });
});

describe('a heading that says what a row’s label says', () => {
  test.each<[string, Written[]]>([
    ['before the row', [one, [two, null], [two, '1 2'], three]],
    ['behind it', [one, [two, '1 2'], [two, null], three]],
    ['before and behind it', [one, [two, null], [two, '1 2'], [two, null], three]],
  ])('is no row: %s', (_, rows) => {
    const matched = match(...rows);
    expect(matched.rows.map(({ line, trouble }) => [line.row.label, trouble])).toEqual(
      [one, two, three].map((label) => [label, null]),
    );
    expect(matched.rows[1]?.entry.cells).toHaveLength(2);
    expect(matched.strays).toEqual([]);
  });

  test('is one of blank cells no less', () =>
    expect(troubles([one, '_ _'], [one, '1 2'])).toEqual([`${one} row-twice`]));
});

describe('a row that the form does not have', () => {
  test('is a stray when figures go with it', () => {
    expect(match(one, '若干').strays).toMatchObject([{ label: '若干', repeats: null }]);
  });

  test('is nothing without figures', () => {
    expect(match(one, ['若干', '_ _']).strays).toEqual([]);
    expect(match(one, ['若干', '']).strays).toEqual([]);
  });

  test('can be one that only the other edition has', () => {
    expect(match(one, '（六）其他处理')).toMatchObject({ strays: [{ label: '（六）其他处理' }], unlabelled: [] });
  });
});

test('figures without a label are kept apart', () => {
  const { rows, strays, unlabelled } = match(one, ['', '1 2']);
  expect([rows.length, strays.length, unlabelled.length]).toEqual([1, 0, 1]);
});

describe('label and place agree', () => {
  test.each<[string, string[], string[]]>([
    ['in the form’s order', [one, two, three, five], []],
    ['but for a row far from its place', [two, three, four, five, six, one], [`${one} row-order`]],
    ['but for neighbours that changed places', [two, one, three], [`${two} row-order`, `${one} row-order`]],
    ['though the label is only like, beside the row before', [one, `~${two}`, five], []],
    ['though the label is only like, beside the row after', [one, `~${four}`, five], []],
    ['but for a label only like, beside neither', [one, `~${three}`, five], [`${three} label-unclear`]],
    ['but for a label only like, alone', [`~${three}`], [`${three} label-unclear`]],
    ['but for a label only like and out of order', [two, three, four, five, six, `~${one}`], [`${one} row-order`]],
  ])('%s', (_, labels, expected) => expect(troubles(...labels)).toEqual(expected));

  test('and what is told first stays', () => {
    expect(troubles([one, '1'], two, three, [one, '2'])).toEqual([`${one} row-twice`]);
  });
});
