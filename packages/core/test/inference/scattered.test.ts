import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import type { Report } from '../../src/grammar/report.js';

const rows = [
  ['一、本年新收政府信息公开申请数量', [4, 0, 0, 0, 0, 0, 4]],
  ['二、上年结转政府信息公开申请数量', [0, 0, 0, 0, 0, 0, 0]],
  ['（一）予以公开', [3, 0, 0, 0, 0, 0, 3]],
  ['1.属于国家秘密', [0, 0, 0, 0, 0, 0, 0]],
  ['2.其他法律行政法规禁止公开', [0, 0, 0, 0, 0, 0, 0]],
  ['4.保护第三方合法权益', [1, 0, 0, 0, 0, 0, 1]],
  ['（七）总计', [4, 0, 0, 0, 0, 0, 4]],
  ['四、结转下年度继续办理', [0, 0, 0, 0, 0, 0, 0]],
] as const;

/** Rows a cell a line; so many figures of one row stand with the next but one. */
async function read(moved: (row: number) => number): Promise<Report> {
  const figures = rows.map(([, own]) => [...own] as number[]);
  for (const [at, own] of figures.entries()) {
    const taken = own.splice(0, moved(at));
    figures[(at + 2) % figures.length]?.push(...taken);
  }
  const cells = rows.flatMap(([label], at) => [label, ...(figures[at] ?? [])]);
  const text = [
    '石门河街道办事处2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '自然人',
    ...cells,
  ].join('\n');
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

test('where several rows have the figures of others, no row is believed', async () => {
  const report = await read((row) => [1, 0, 0, 2, 1, 0, 0, 1][row] ?? 0);
  expect(report.doubts.map(({ kind }) => kind)).toEqual(['figures-scattered']);
  expect(new Set(report.tables.applications?.cells.map(({ state }) => state))).toEqual(new Set(['absent']));
});

test('one row with too many figures is left out alone', async () => {
  const report = await read((row) => (row === 0 ? 1 : 0));
  expect(report.doubts.map(({ kind }) => kind)).not.toContain('figures-scattered');
  const granted = report.tables.applications?.cells.filter(({ row }) => row === 'denied.stateSecret');
  expect(granted?.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});
