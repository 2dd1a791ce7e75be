import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/grid/rows.js';

/** The cells of each row, `_` for a blank one, parted by spaces. */
function cut(text: string): string[] {
  return rowsOf(text).map(({ cells }) => cells.map(({ text }) => text || '_').join(' '));
}

describe('a line is cut', () => {
  test.each<[string, string, string]>([
    ['nowhere without separators', '规章 3', '规章 3'],
    ['at tabs', '规章\t3\t4', '规章 3 4'],
    ['at tabs, blank cells too', '\t规章\t\t3\t', '_ 规章 _ 3 _'],
    ['at pipes, the closing one is no cell', '|规章|3||', '_ 规章 3 _'],
    ['at pipes without one at the ends', '规章|3', '规章 3'],
    ['at full-width pipes', '规章｜3', '规章 3'],
    ['at box-drawing pipes', '│规章┃3│', '_ 规章 3'],
    ['at pipes rather than tabs', '|规章\t|3|', '_ 规章 3'],
  ])('%s', (_, text, cells) => expect(cut(text)).toEqual([cells]));

  test('with how it is parted', () => {
    expect(rowsOf('规章\n规章\t3\n|规章|').map(({ separator }) => separator)).toEqual(['none', 'tab', 'pipe']);
  });

  test('with how much is in it', () => {
    expect(rowsOf('\t规章\t3\t若干\t')[0]).toMatchObject({ filled: 3, words: 2 });
  });

  test('nowhere when it has more separators than any table', () => {
    expect(rowsOf(`a${'\t'.repeat(256)}`)[0]).toMatchObject({ separator: 'none', cells: [{ text: 'a' }] });
    expect(rowsOf(`a${'\t'.repeat(255)}`)[0]?.cells).toHaveLength(256);
    expect(rowsOf(`a${'|'.repeat(256)}`)[0]).toMatchObject({ separator: 'none' });
    expect(rowsOf(`a${'|'.repeat(255)}`)[0]?.separator).toBe('pipe');
  });
});

describe('lines', () => {
  test.each([
    ['LF', 'a\nb'],
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['a break at the end', 'a\nb\n'],
  ])('end with %s', (_, text) => {
    expect(rowsOf(text).map(({ line, gap, cells }) => [line, gap, cells[0]?.text])).toEqual([
      [1, 0, 'a'],
      [2, 0, 'b'],
    ]);
  });

  test('blank ones are counted by the next row', () => {
    const rows = rowsOf('\na\n\n\u3000\u200b\n\nb\nc');
    expect(rows.map(({ line, gap }) => [line, gap])).toEqual([
      [2, 1],
      [6, 3],
      [7, 0],
    ]);
  });

  test.each<[string, string, string[]]>([
    ['of four tabs are blank', 'a\n\t\t\t\t\nb', ['a', 'b']],
    ['of five tabs are a row of blank cells', 'a\n\t\t\t\t\t\nb', ['a', '_ _ _ _ _ _', 'b']],
    ['of a pipe are a row', 'a\n|\nb', ['a', '_', 'b']],
  ])('%s', (_, text, rows) => expect(cut(text)).toEqual(rows));
});

test('rows and cells keep their places, white space around them left out', () => {
  const text = '甲\r\n \u3000规章 \t 3\t\n';
  const [, row] = rowsOf(text);
  expect(row).toMatchObject({ line: 2, start: 3, end: 12 });
  expect(row?.cells.map(({ kind, start, end, line }) => [kind, text.slice(start, end), start, line])).toEqual([
    ['words', '规章', 5, 2],
    ['figure', '3', 10, 2],
    ['blank', '', 12, 2],
  ]);
});
