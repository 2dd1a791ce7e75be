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

/** The rows of figures of pages with these words. */
function rowsOf(...pages: Word[][]): string[][] {
  const blocks = contentOf(stripOf(pages.map((words) => ({ words, tables: [] }))));
  return blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : []));
}

describe('two rows at a page’s end', () => {
  test('can be the lines of one figure where the lower begins no item: they are no rows', () => {
    const upper = [word('（二）部分公开（区', 50, 0), word('分处理的，只计这一', 50, step), word('120639', 300, step)];
    expect(rowsOf(upper, [word('情形，不计其他情形', 50, 0), word('1', 320, 0)])).toEqual([]);
  });

  test.each([
    ['above', [word('120', 300, 0), word('（七）总计', 50, step / 2)], [word('6', 300, 0)]],
    ['below', [word('120', 300, 0)], [word('（七）总计', 50, 0), word('6', 300, step / 2)]],
  ])('are the lines of one figure where its label stands between them, %s the end', (_where, upper, lower) => {
    expect(rowsOf(upper, lower)).toEqual([]);
  });

  test('are the lines of one where the lower is broken itself', () => {
    const upper = [word('（七）总', 50, 0), word('120639', 300, 0)];
    expect(rowsOf(upper, [word('0', 400, 0), word('计', 50, step / 2), word('4', 330, step / 2)])).toEqual([]);
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

describe('two rows as close as the lines of a cell, with as many figures', () => {
  const close = ([one, ...figures]: string[], [other, ...others]: string[]) => [
    word(one ?? '', 150, 0),
    ...figures.map((figure, at) => word(figure, 300 + at * 90, 0)),
    word(other ?? '', other?.startsWith('不予') ? 50 : 150, step),
    ...others.map((figure, at) => word(figure, 300 + at * 90, step)),
  ];

  test.each([
    ['the label goes on, and each figure', ['5.属于三类内', '12063', '12070'], ['部事务信息', '94', '1']],
    ['beside the second line stands one of a merged cell', ['1.国家秘密', '120'], ['不予公开', '94']],
  ])('can be one: %s', (_name, upper, lower) => {
    expect(rowsOf(close(upper, lower))).toEqual([]);
  });

  test.each([
    ['both begin an item', ['1.国家秘密', '120', '130'], ['2.其他', '94', '1']],
    ['neither does', ['行政许可', '120', '130'], ['行政处罚', '94', '1']],
    ['a figure is too short to be broken', ['3.其他', '120', '0'], ['总计', '94', '1']],
    ['the lower figures are longer', ['3.其他', '120', '130'], ['总计', '1940', '1']],
  ])('are rows: %s', (_name, upper, lower) => {
    expect(rowsOf(close(upper, lower))).toEqual([upper, lower]);
  });
});
