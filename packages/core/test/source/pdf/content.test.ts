import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/source/pdf/content.js';
import { stripOf } from '../../../src/source/pdf/strip/strip.js';
import type { Word } from '../../../src/source/pdf/words/word.js';

const size = 10;
const step = 14;

function word(text: string, left: number, top: number): Word {
  return { text, box: [left, top, left + size * text.length, top + size] };
}

/** Seconds are for a machine that does much else; what grows with the square of its lines takes a minute. */
const within = { timeout: 10_000 };

test.each([
  ['below', (at: number) => at + 1],
  ['above', (at: number) => at - 30_000],
])('lines without end %s a label take no time', within, (_where, lineAt) => {
  const lines = Array.from({ length: 30_000 }, (_, at) => word('说明文字', 50, 420_000 + lineAt(at) * step));
  const words = [word('1.国家秘密', 50, 420_000), word('3', 300, 420_000), ...lines];
  const blocks = contentOf(stripOf([{ words, tables: [] }]));
  expect(blocks.length).toBeGreaterThan(20_000);
});

test('rows between lines of words over many pages take no time', within, () => {
  const sheets = Array.from({ length: 200 }, () => ({
    words: Array.from({ length: 100 }, (_, at) => [
      word('国家秘密', 50, at * 3 * step),
      word('3', 300, at * 3 * step),
      word('说明', 400, at * 3 * step + 2 * step),
    ]).flat(),
    tables: [],
  }));
  const rows = contentOf(stripOf(sheets)).flatMap((block) => (block.kind === 'grid' ? block.rows : []));
  expect(rows.filter((cells) => cells.some(({ text }) => text === '3'))).toHaveLength(20_000);
});

test('figures each in a column of its own are no table with as many blank cells', within, () => {
  const words = Array.from({ length: 3000 }, (_, at) => [
    word('收到', 0, at * 3 * step),
    word('1', 100 + at * 2 * size, at * 3 * step),
    word('2', 90_000, at * 3 * step),
  ]).flat();
  const [block] = contentOf(stripOf([{ words, tables: [] }]));
  expect(block?.kind === 'grid' && block.rows.every((cells) => cells.length === 3)).toBe(true);
});

test('what stands above the edge of a page does not come to stand on the next', () => {
  const above = { words: [word('1.国家秘密', 50, -40), word('3', 300, -40)], tables: [] };
  const next = { words: [word('2.其他', 50, 40), word('5', 300, 40)], tables: [] };
  const { words, tops } = stripOf([above, next]);
  expect(tops[1]).toBeGreaterThan(words[0]?.box[3] ?? Infinity);
});

describe('two rows at a page’s end', () => {
  const rowsOf = (upper: Word[], lower: Word[]) => {
    const blocks = contentOf(stripOf([upper, lower].map((words) => ({ words, tables: [] }))));
    return blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
    );
  };

  test('can be the lines of one figure where the lower begins no item: they are no rows', () => {
    const upper = [word('（二）部分公开（区', 50, 0), word('分处理的，只计这一', 50, step), word('120639', 300, step)];
    expect(rowsOf(upper, [word('情形，不计其他情形', 50, 0), word('1', 320, 0)])).toEqual([]);
  });

  test.each([
    ['an item each', '1.国家秘密', '2.其他'],
    ['labels without numbers, and as many figures', '规章', '规范性文件'],
  ])('are rows: %s', (_name, one, other) => {
    const row = (label: string) => [word(label, 50, 0), word('3', 300, 0), word('5', 400, 0)];
    expect(rowsOf(row(one), row(other))).toEqual([
      [one, '3', '5'],
      [other, '3', '5'],
    ]);
  });
});
