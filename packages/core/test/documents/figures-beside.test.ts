import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/rules/check.js';

const table = [
  ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0', '行政规范性文件', '3', '1', '8'],
  ['第二十条第（五）项', '信息内容', '本年处理决定数量', '行政许可', '412'],
  ['第二十条第（六）项', '信息内容', '本年处理决定数量', '行政处罚', '27', '行政强制', '5'],
  ['第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）', '行政事业性收费', '41.07'],
].flat();

function textOf(lines: readonly string[], gap = '\n\n'): string {
  const before = ['云溪县水务局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况'];
  return [...before, ...lines, '三、收到和处理政府信息公开申请情况', '本年度没有收到。'].join(gap);
}

/** The lines with a label and the cell behind it on one line, for each label given. */
function beside(...labels: readonly string[]): string[] {
  return table.flatMap((cell, at) => {
    if (labels.includes(table[at - 1] ?? '')) return [];
    return [labels.includes(cell) ? `${cell} ${table[at + 1]}` : cell];
  });
}

async function read(text: string): Promise<Report> {
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

function valuesOf(report: Report) {
  return report.tables.proactive?.cells.map(({ state, value }) => (state === 'number' ? value : state));
}

const all = [0, 0, 0, 3, 1, 8, 412, 27, 5, 41.07];

test.each([
  ['none', []],
  ['the last row', ['行政事业性收费']],
  ['a row of several figures', ['行政规范性文件']],
  ['every row', ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费']],
])('a figure on the line of its label: %s', async (_, labels) => {
  for (const gap of ['\n', '\n\n', '\r\n\r\n']) {
    const report = await read(textOf(beside(...labels), gap));
    expect(valuesOf(report)).toEqual(all);
    expect(report.doubts.filter(({ table }) => table === 'proactive')).toEqual([]);
    expect(check(report, { only: ['structure/rows', 'structure/labels'] }).findings).toEqual([]);
  }
});

test('such a figure has its own place in the file', async () => {
  const text = textOf(beside('行政事业性收费'));
  const report = await read(text);
  const { place } = report.tables.proactive?.cells.at(-1) ?? {};
  const origin = place?.origin;
  expect(origin?.kind === 'source' && text.slice(origin.start, origin.end)).toBe('41.07');
});

test('a row that lacks a figure is left out, wherever its first one stands', async () => {
  const lines = beside('行政规范性文件').filter((_, at, all) => all[at - 1] !== '行政规范性文件 3');
  expect(lines).toHaveLength(table.length - 2);
  const report = await read(textOf(lines, '\n'));
  expect(valuesOf(report)).toEqual([0, 0, 0, 'absent', 'absent', 'absent', 412, 27, 5, 41.07]);
  expect(report.doubts.filter(({ table }) => table === 'proactive')).toMatchObject([{ kind: 'row-cells' }]);
});

test('words before the label, or behind the figure, leave the line as it is', async () => {
  const lines = beside('行政事业性收费').map((line) =>
    line.replace('行政事业性收费 41.07', '全年行政事业性收费 41.07'),
  );
  const report = await read(textOf(lines));
  expect(valuesOf(report)?.at(-1)).toBe('absent');
});

describe('the same words and figures beside a table', () => {
  test.each([
    ['in a list before it', ['本年度主要数据如下：', '行政许可 412', '行政处罚 27', ...table]],
    ['in a note behind it', [...table, '行政许可 412']],
  ])('are no rows of it: %s', async (_, lines) => {
    const report = await read(textOf(lines));
    expect(valuesOf(report)).toEqual(all);
    expect(report.doubts.filter(({ table: key }) => key === 'proactive')).toEqual([]);
    expect(check(report, { only: ['structure/rows'] }).findings).toEqual([]);
  });

  test('take no figure from the row whose figure stands beside it', async () => {
    const report = await read(textOf(['行政许可 412', ...beside('行政事业性收费')]));
    expect(valuesOf(report)).toEqual(all);
  });
});

test('a tab in prose leaves the figures where they stand', async () => {
  const text = textOf(beside('行政事业性收费')).replace('本年度没有收到。', '\t本年度没有收到。');
  expect(valuesOf(await read(text))).toEqual(all);
});

test('a number of a list behind a label is no figure', async () => {
  const lines = beside('行政事业性收费').map((line) => line.replace('41.07', '2.'));
  expect(valuesOf(await read(textOf(lines)))?.at(-1)).toBe('absent');
});
