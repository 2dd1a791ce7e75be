import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/grid/rows.js';
import { lines } from '../../src/layout/lines/lines.js';

/** The cells of a table in reading order, `_` for a blank one. */
function stream(text: string): string[] {
  return lines.cells(rowsOf(text)).stream?.map(({ text }) => text || '_') ?? [];
}

/** Cells with one blank line between, which is what exports mostly write; `_` as one blank line more. */
function apart(...cells: string[]): string {
  return cells.join('\n\n').replaceAll('_\n\n', '\n');
}

const head = ['自然人', '商业企业', '总计', '本年新收', '1', '2', '3', '4', '5', '6'];

describe('one cell a line with a blank line between', () => {
  test('each line is a cell', () => expect(stream(apart(...head))).toEqual(head));

  test('one blank line more is a blank cell', () => {
    expect(stream(apart(...head, '上年结转', '_', '5'))).toEqual([...head, '上年结转', '_', '5']);
  });

  test('so many blank lines more are so many blank cells', () => {
    expect(stream(apart(...head, '上年结转', '_', '_', '_', '5'))).toEqual([...head, '上年结转', '_', '_', '_', '5']);
  });

  test('blank lines without end are no more cells than a table has columns', () => {
    const cells = stream(`${apart(...head)}${'\n'.repeat(500)}5`);
    expect(cells.filter((cell) => cell === '_')).toHaveLength(32);
  });

  test('a label broken over two lines is one cell', () => {
    expect(stream(apart(...head, '商业\n企业', '4'))).toEqual([...head, '商业\n企业', '4']);
  });

  test('a remark below a figure belongs to it', () => {
    expect(stream(apart(...head, '现行有效\n', '22\n（含2件）', '4'))).toContain('22\n（含2件）');
    expect(stream(apart(...head, '22', '（含2件）', '4'))).toContain('22\n（含2件）');
  });

  test('the head of a label below a figure does not', () => {
    expect(stream(apart(...head, '22', '（七）总计', '4'))).toEqual([...head, '22', '（七）总计', '4']);
  });

  test('a figure and a label on neighbouring lines are two cells', () => {
    expect(stream(apart(...head, '22\n上年结转', '4'))).toEqual([...head, '22', '上年结转', '4']);
  });
});

test('without blank lines every line is a cell', () => {
  expect(stream(head.join('\n'))).toEqual(head);
});

test('with two blank lines between cells a third is a blank cell', () => {
  expect(stream(`${head.join('\n\n\n')}\n\n\n\n5`)).toEqual([...head, '_', '5']);
});

test('blank lines before the first cell are no cells', () => {
  expect(stream(`\n\n\n\n${apart(...head)}`)).toEqual(head);
});

test('a blank cell has a place before the next cell', () => {
  const text = apart(...head, '上年结转', '_', '5');
  const cells = lines.cells(rowsOf(text)).stream ?? [];
  const [blank, five] = cells.slice(-2);
  expect(blank).toMatchObject({ kind: 'blank', line: (five?.line ?? 0) - 1, start: (five?.start ?? 0) - 1 });
});

test('a cell is not joined beyond the length of any', () => {
  const long = '长'.repeat(140);
  expect(stream(apart(...head, `${long}\n${long}`))).toEqual([...head, long, long]);
});
