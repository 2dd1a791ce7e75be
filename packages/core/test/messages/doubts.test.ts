import { expect, test } from 'vitest';
import type { DoubtFacts } from '../../src/grammar/doubts.js';
import type { Doubt } from '../../src/index.js';
import { doubtMessage, doubtsTold } from '../../src/messages/index.js';
import { wordsOf } from '../../src/messages/words-of.js';

const [zh, en] = [wordsOf('zh'), wordsOf('en')];
const rest = { cells: [], place: null };

function rowCells(facts: DoubtFacts['row-cells'], table: Doubt['table'] = 'applications'): Doubt {
  return { kind: 'row-cells', facts, table, ...rest };
}

test('a row in doubt is told by what is there', () => {
  const told = (doubt: Doubt) => `${doubtMessage(doubt, zh)}\n${doubtMessage(doubt, en)}`;
  const facts = [
    rowCells({ label: '2.重复申请', expected: 7, found: 7 }),
    rowCells({ label: '2.重复申请', expected: 7, found: 0 }),
    rowCells({ label: '', expected: 15, found: 12 }, 'disputes'),
    rowCells({ label: '', expected: 15, found: 15 }, 'disputes'),
  ];
  expect(facts.map(told).join('\n')).toMatchInlineSnapshot(`
    "“2.重复申请”行有 7 个数，但其中有空白格，无法确定各数属于哪一列，没有采用
    row “2.重复申请” has 7 figures with blank cells among them; which column each belongs to is unclear, so they are left out
    “2.重复申请”行没有数字，格数也不到 7 格，没有采用
    row “2.重复申请” has no figures, and fewer cells than the 7 of the form; it is left out
    表四应有 15 个数，找到 12 个，无法确定各属哪一列，没有采用
    Table 4 should have 15 figures but has 12; which column each belongs to is unclear, so they are left out
    表四有 15 个数，但夹有空白格，或分在几行，无法确定各数属于哪一列，没有采用
    Table 4 has 15 figures with blank cells among them, or in several lines; which column each belongs to is unclear, so they are left out"
  `);
});

test('rows of one table in the same doubt are told together', () => {
  const row = (label: string) => rowCells({ label, expected: 7, found: 6 });
  const spaced: Doubt = { kind: 'space-in-number', facts: { raw: '2 0' }, table: 'applications', ...rest };
  const doubts: Doubt[] = [
    row('一'),
    spaced,
    ...['二', '三', '四', '五', '六', '七'].map(row),
    spaced,
    rowCells({ label: '', expected: 15, found: 12 }, 'disputes'),
    ...(['row-order', 'row-twice', 'label-unclear'] as const).flatMap((kind): Doubt[] =>
      ['八', '九'].map((label) => ({ kind, facts: { label }, table: 'proactive', ...rest })),
    ),
  ];
  const told = doubtsTold(doubts, zh);
  expect(told.flatMap((one) => one.doubts)).toHaveLength(doubts.length);
  expect(told.map(({ message }) => message).join('\n')).toMatchInlineSnapshot(`
    "表三有 7 行无法确定各数属于哪一列，没有采用：“一”“二”“三”“四”“五”“六”等
    “2 0”中间有空格，按一个数读取
    表四应有 15 个数，找到 12 个，无法确定各属哪一列，没有采用
    表二有 2 行不在格式规定的位置，没有采用：“八”“九”
    表二有 2 行出现两次而内容不同，没有采用：“八”“九”
    表二有 2 行的行名与格式只是相近，也可能是别的行，没有采用：“八”“九”"
  `);
  expect(
    doubtsTold(doubts, en)
      .map(({ message }) => message)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "in 7 rows of Table 3 it is unclear which column each figure belongs to, so they are left out: “一”, “二”, “三”, “四”, “五”, “六”, …
    “2 0” has a space inside; it is read as one number
    Table 4 should have 15 figures but has 12; which column each belongs to is unclear, so they are left out
    2 rows of Table 2 do not stand where the form has them, so they are left out: “八”, “九”
    2 rows of Table 2 stand there twice with different contents, so they are left out: “八”, “九”
    2 rows of Table 2 only resemble labels of the form and may be other rows’, so they are left out: “八”, “九”"
  `);
});
