import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { formGrid } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';

const third = [
  ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  ...formGrid('2021', 'applications').lines.map(({ row }, at) =>
    [row.label, at + 1, 0, 2, 0, 0, 0, at + 3].map(String),
  ),
];

const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const line = [4, 0, 1, 1, 6, 2, 1, 0, 0, 3, 1, 0, 0, 1, 2];
const fourth = [
  ['行政复议', '行政诉讼'],
  [...columns, '未经复议直接起诉', '复议后起诉'],
  [...columns, ...columns],
  line.map(String),
];

interface Gaps {
  readonly cell: string;
  readonly row: string;
  /** Between heads and figures of table four. */
  readonly head?: string;
}

async function read({ cell, row, head = row }: Gaps, last: readonly string[] = fourth[3] ?? []): Promise<Report> {
  const written = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(cell)).join(row);
  const text = [
    '云溪县水务局2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    written(third),
    '四、政府信息公开行政复议、行政诉讼情况',
    written(fourth.slice(0, 3)) + head + last.join(cell),
    '五、存在的主要问题及改进情况',
    '公开的内容还不够全面。',
  ].join('\n\n');
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

function valuesOf({ tables }: Report) {
  return tables.disputes?.cells.map(({ state, value }) => (state === 'number' ? value : state));
}

const absent = line.map(() => 'absent');

test.each([
  ['paragraphs in cells, as a browser shows them', { cell: '\n\n\t\n\n', row: '\n\n\n\n\n' }],
  ['a blank line between cells, two between rows', { cell: '\n\n', row: '\n\n\n' }],
  ['lines that end in CRLF', { cell: '\r\n\r\n', row: '\r\n\r\n\r\n' }],
  ['nothing between cells, a blank line between rows', { cell: '\n', row: '\n\n' }],
  ['rows no farther than cells', { cell: '\n\n', row: '\n\n' }],
])('the line of table four, %s', async (_, gaps) => {
  const report = await read(gaps);
  expect(valuesOf(report)).toEqual(line);
  expect(report.doubts.filter(({ table }) => table === 'disputes')).toEqual([]);
  expect(report.tables.disputes?.rows.some(({ doubtful }) => doubtful)).toBe(false);
  for (const { raw, place } of report.tables.disputes?.cells ?? []) {
    expect(report.text.slice(place?.start, place?.end)).toBe(raw);
  }
});

test.each([
  ['farther from the heads than rows are from each other', { cell: '\n\n', row: '\n\n\n', head: '\n\n\n\n' }, line],
  ['behind a blank line where rows have none', { cell: '\n\n', row: '\n\n', head: '\n\n\n' }, line],
  ['with a figure too few', { cell: '\n\n\t\n\n', row: '\n\n\n\n\n' }, line.slice(1)],
  ['with a figure too many', { cell: '\n\n\t\n\n', row: '\n\n\n\n\n' }, [...line, 7]],
])('a line that may have a blank cell is left out: %s', async (_, gaps, figures) => {
  const report = await read(gaps, figures.map(String));
  expect(valuesOf(report)).toEqual(absent);
  expect(report.doubts.filter(({ table }) => table === 'disputes')).toMatchObject([{ kind: 'row-cells' }]);
});

test('a blank cell among the figures leaves the line out', async () => {
  const report = await read(
    { cell: '\n\n', row: '\n\n\n' },
    line.map((figure, at) => (at === 6 ? '' : String(figure))),
  );
  expect(valuesOf(report)?.some((value) => typeof value === 'number')).toBe(false);
});
