import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { yunxiWater2024 } from '../examples/yunxi-water.js';
import { blank, refill } from '../render/filled.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';

const { filled } = yunxiWater2024;

test.each([
  ['政府信息公开', 'both'],
  ['2024年政府信息公开工作年度报告', 'agency'],
  ['云溪县水务局政府信息公开工作年度报告', 'year'],
  ['云溪县水务局2024年政府信息公开工作年度报告', null],
])('%s: what it lacks is told as a doubt', async (title, lacks) => {
  const doubts = await doubtsOf({ ...filled, title, prose: {} });
  expect(doubts).toEqual(lacks === null ? [] : [expect.objectContaining({ kind: 'title-unread', facts: { lacks } })]);
});

test('a blank form is not asked for its title', async () => {
  const tables = Object.fromEntries(
    Object.entries(filled.tables).map(([key, table]) => [key, refill(table, () => blank)]),
  );
  expect(await doubtsOf({ ...filled, title: '政府信息公开工作年度报告', tables })).toEqual([]);
});

async function doubtsOf(report: typeof filled) {
  const [writer] = tableWriters;
  if (writer === undefined) throw new Error('no writer');
  const text = print(writeReport(report, styleOf(writer))).text;
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports.flatMap(({ doubts }) => doubts);
}
