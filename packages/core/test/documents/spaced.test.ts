import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/rules/check.js';

const table = [
  '云溪县水务局2023年政府信息公开工作年度报告',
  '三、收到和处理政府信息公开申请情况',
  '申请人情况',
  '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
  '一、本年新收政府信息公开申请数量 4 0 1 0 0 0 5',
  '二、上年结转政府信息公开申请数量 0 0 1 0 0 0 1',
  '（一）予以公开 3 0 0 0 0 0 3',
  '（二）部分公开（区分处理的，只计这一情 形，不',
  '计其他情形）',
  '1 0 2 0 0 0 3',
  '1.属于国家秘密 0 0 0 0 0 0 0',
  '- 5 -',
  '2.其他法律行政法规禁止公开 0 0 0 0 0 0 0',
  '四、结转下年度继续办理 0 0 0 0 0 0 0',
];

async function readLines(lines: readonly string[]): Promise<Report> {
  const reading = await readDocument(new TextEncoder().encode(lines.join('\n')), { name: 'report.txt' });
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

function cellsOf(report: Report, row: string) {
  return report.tables.applications?.cells.filter((cell) => cell.row === row) ?? [];
}

test.each([
  ['in the order of the file', table],
  ['in columns', table.map((line) => `   ${line.replace(/(?<!-) (?=\d|商|科|社|法|其|总)/g, '      ')}`)],
])('rows whose figures are set apart by spaces: %s', async (_, lines) => {
  const report = await readLines(lines);
  expect(report.doubts).toEqual([]);
  expect(cellsOf(report, 'received').map(({ value }) => value)).toEqual([4, 0, 1, 0, 0, 0, 5]);
  expect(cellsOf(report, 'partiallyGranted').map(({ value }) => value)).toEqual([1, 0, 2, 0, 0, 0, 3]);
  expect(cellsOf(report, 'denied.otherLaw').map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const [first] = cellsOf(report, 'received');
  expect(first?.place?.origin).toMatchObject({ kind: 'source', line: 5 });
});

test('a label over three lines has its figures beside its middle line, where that of its group stands too', async () => {
  const lines = [
    '    （六）其 2.申请人逾期未按收费通知要求缴纳',
    '    他处理 费用、行政机关不再处理其政府信息 2 0 0 0 0 0 2',
    '    公开申请',
  ];
  const report = await readLines([...table.slice(0, -1), ...lines, '3.其他 1 0 0 0 0 0 1', ...table.slice(-1)]);
  expect(report.doubts).toEqual([]);
  expect(cellsOf(report, 'other.feeOverdue').map(({ value }) => value)).toEqual([2, 0, 0, 0, 0, 0, 2]);
  expect(cellsOf(report, 'other.misc').map(({ value }) => value)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(report.tables.applications?.strays).toEqual([]);
  // What of a label stands below its figures is not the row's, so that no label is told as a misprint.
  expect(check(report, { only: ['structure/labels'] }).findings).toEqual([]);
});

test('figures beside words that begin no label before them go with no line above', async () => {
  const report = await readLines(table.map((line) => line.replace('1.属于国家秘密', '属于国家秘密')));
  expect(cellsOf(report, 'denied.stateSecret').map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(cellsOf(report, 'partiallyGranted').map(({ value }) => value)).toEqual([1, 0, 2, 0, 0, 0, 3]);
  const heading = await readLines(table.map((line) => line.replace('一、本年新收', '本年新收')));
  expect(cellsOf(heading, 'received').map(({ value }) => value)).toEqual([4, 0, 1, 0, 0, 0, 5]);
});

test('a row with a blank is left out: spaces do not show which cell it is', async () => {
  const report = await readLines(table.map((line) => line.replace('（一）予以公开 3 0 0', '（一）予以公开 3   0')));
  expect(report.doubts.map(({ kind }) => kind)).toEqual(['row-cells']);
  expect(cellsOf(report, 'granted').map(({ state }) => state)).toEqual(Array(7).fill('absent'));
});

test('figures whose label is lost go with no other, and are the row’s that is missing there', async () => {
  const report = await readLines(table.map((line) => line.replace('1.属于国家秘密 ', '')));
  expect(report.doubts.map(({ kind }) => kind)).toEqual(['row-by-place']);
  expect(cellsOf(report, 'partiallyGranted').map(({ value }) => value)).toEqual([1, 0, 2, 0, 0, 0, 3]);
  expect(cellsOf(report, 'denied.stateSecret').map(({ state }) => state)).toEqual(Array(7).fill('inferred'));
});

test.each([
  ['an item without figures', '3.其他', '总计', 'concluded'],
  ['a label of a group', '（四）无法提供', '本机关不掌握相关政府信息', 'unavailable.notHeld'],
  ['a numbered note', '1.数据由各科室提供', '总计', 'concluded'],
])('a row whose own words are a label does not begin on the line before: %s', async (_, before, label, row) => {
  const rows = [before, `${label} 1 0 2 0 0 0 3`];
  const report = await readLines([...table.slice(0, -1), ...rows, ...table.slice(-1)]);
  expect(cellsOf(report, row).map(({ value }) => value)).toEqual([1, 0, 2, 0, 0, 0, 3]);
});
