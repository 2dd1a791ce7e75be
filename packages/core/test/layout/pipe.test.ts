import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/grid/rows.js';
import { layoutOf } from '../../src/layout/layouts.js';
import { pipe } from '../../src/layout/pipe/pipe.js';

function written(text: string): string[] {
  const { rows = [] } = pipe.cells(rowsOf(text));
  return rows.map((row) => row.map(({ text }) => text || '_').join(' '));
}

function stream(text: string): string {
  return (pipe.cells(rowsOf(text)).stream ?? []).map(({ text }) => text || '_').join(' ');
}

describe('a layout is told by its rows', () => {
  test.each([
    ['pipe', '|规章|3|\n|规范性文件|4|'],
    ['pipe', '|规章|3|\n备注'],
    ['tab', '规章\t3\n备注\n备注'],
    ['tab', '|规章|3|\n备注\n规章\t3'],
    ['lines', '规章\n3'],
    ['lines', '规章\t\n3\t'],
    ['lines', '规章\n|\n|'],
  ])('%s: %j', (name, text) => expect(layoutOf(rowsOf(text)).name).toBe(name));
});

describe('rows of pipes', () => {
  test('what stands before the first pipe is no cell', () => {
    expect(written('|规章|3|\n||4|')).toEqual(['规章 3', '_ 4']);
  });

  test('unless a row begins without one', () => {
    expect(written('规章|3\n|4')).toEqual(['规章 3', '_ 4']);
  });

  test('a line without pipes is a cell of its own', () => {
    expect(written('|规章|3|\n备注\n|规范|4|')).toEqual(['规章 3', '备注', '规范 4']);
  });

  test.each(['|---|---|', '|:--|--:|', '|:-:|:-|', '---|---'])(
    'the rule %s of a Markdown table is left out',
    (rule) => {
      expect(written(`|规章|3|\n${rule}\n|规范|4|`)).toEqual(['规章 3', '规范 4']);
    },
  );

  test.each(['|-|-|', '|--|--|'])('a row %s of placeholders is kept', (row) => {
    expect(written(`|规章|3|\n${row}\n|规范|4|`)).toHaveLength(3);
  });

  test('a row of placeholders beside a label is kept', () => {
    expect(written('|规章|3|\n|规范|---|')).toEqual(['规章 3', '规范 ---']);
  });
});

describe('one cell a line, closed by a pipe', () => {
  test('is a stream', () => expect(stream('规章|\n3|\n4|')).toBe('规章 3 4'));
  test('an empty line is a blank cell', () => expect(stream('规章|\n|\n4|')).toBe('规章 _ 4'));
  test('empty cells behind a filled one are merged ones', () => expect(stream('规章||||\n3|\n4|')).toBe('规章 3 4'));
  test('several empty cells on a line are merged ones', () => expect(stream('规章|\n|||\n4|')).toBe('规章 4'));
  test('a single line is a row', () => expect(written('|规章|')).toEqual(['规章']));
});
