import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { formGrid } from '../../src/form/index.js';
import type { Report } from '../../src/grammar/report.js';
import { check } from '../../src/rules/check.js';

interface Row {
  readonly label: string;
  readonly figures: readonly number[];
}

const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** Table three with a figure of its own in each row, so that no row can be taken for another. */
const rows: readonly Row[] = formGrid('2021', 'applications').lines.map(({ row }, at) => ({
  label: row.label,
  figures: [at, 0, 0, 0, 0, 0, at],
}));

function without(label: string): Row[] {
  expect(rows.some((row) => row.label === label)).toBe(true);
  return rows.filter((row) => row.label !== label);
}

const ways = {
  lines: (cells: readonly Row[]) => [...heads, ...cells.flatMap(cellsOf)].join('\n\n'),
  'lines without a blank one': (cells: readonly Row[]) => [...heads, ...cells.flatMap(cellsOf)].join('\n'),
  spaces: (cells: readonly Row[]) => [heads, ...cells.map(cellsOf)].map((row) => row.join(' ')).join('\n'),
  tabs: (cells: readonly Row[]) => [['', ...heads], ...cells.map(cellsOf)].map((row) => row.join('\t')).join('\n'),
  pipes: (cells: readonly Row[]) =>
    [['', ...heads], ...cells.map(cellsOf)].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  html: (cells: readonly Row[]) =>
    `<table>${[['', ...heads], ...cells.map(cellsOf)].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
} as const;

function cellsOf({ label, figures }: Row): string[] {
  return [label, ...figures.map(String)];
}

function withTable(table: string): string {
  const isHtml = table.startsWith('<');
  const title = '云溪县水务局2023年政府信息公开工作年度报告';
  const section = '三、收到和处理政府信息公开申请情况';
  if (isHtml) return `<html><body><h1>${title}</h1><p>${section}</p>${table}</body></html>`;
  return [title, section, table, '四、政府信息公开行政复议、行政诉讼情况', '本年度没有。'].join('\n\n');
}

async function read(text: string): Promise<Report> {
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports[0] as Report;
}

function foundIn(report: Report) {
  const { findings } = check(report, { only: ['structure/rows'] });
  return findings.map(({ facts }) => facts);
}

function doubtedIn(report: Report): string[] {
  const doubts = report.doubts.filter(({ kind }) => kind === 'label-unclear');
  return [...new Set(doubts.flatMap(({ cells }) => cells.map((address) => address.replace(/\.\w+$/, ''))))];
}

describe.each(Object.entries(ways))('a table by %s', (_, write) => {
  test('that is whole has nothing to tell', async () => {
    const report = await read(withTable(write(rows)));
    expect(foundIn(report)).toEqual([]);
    expect(report.doubts).toEqual([]);
  });

  test.each(['（一）予以公开', '2.重复申请', '3.其他', '（七）总计'])('lacks %s', async (label) => {
    const report = await read(withTable(write(without(label))));
    expect(foundIn(report)).toMatchObject([{ fault: 'missing', rows: [expect.any(String)] }]);
    expect(doubtedIn(report)).toEqual([]);
  });

  test('has a row of its own', async () => {
    const own = { label: '3.转交其他部门办理', figures: [1, 0, 0, 0, 0, 0, 1] };
    const report = await read(withTable(write([...rows.slice(0, 6), own, ...rows.slice(6)])));
    expect(foundIn(report)).toMatchObject([{ fault: 'extra', printed: [own.label] }]);
  });

  test('has a row of its own in place of one that its label begins with', async () => {
    const label = '2.重复申请和大量反复申请合并统计';
    const replaced = rows.map((row) => (row.label === '2.重复申请' ? { ...row, label } : row));
    const report = await read(withTable(write(replaced)));
    expect(foundIn(report)).toMatchObject([{ fault: 'missing' }, { fault: 'extra', printed: [label] }]);
  });
});

describe('a label that does not stand by itself', () => {
  const linesFor = (torn: Readonly<Record<string, readonly string[]>>) =>
    rows.flatMap(({ label, figures }) => [...(torn[label] ?? [`${label}\n`]), ...figures.map((each) => `${each}\n`)]);
  const woven = (torn: Readonly<Record<string, readonly string[]>>) =>
    withTable([...heads.map((head) => `${head}\n`), ...linesFor(torn)].join('\n'));

  test.each([
    ['behind the beginning of its group', '（一）予以公开', ['三、本年度 （一）予以公开', '办理结果\n'], 'granted'],
    [
      'between the lines of its group',
      '2.没有现成信息需要另行制作',
      ['（四）无', '2.没有现成信息需要另行制作', '法提供\n'],
      'unavailable.needsCreation',
    ],
    [
      'behind a part of its group in brackets',
      '1.信访举报投诉类申请',
      ['（五）不 1.信访举报投诉类申请', '予处理\n'],
      'rejected.petition',
    ],
  ])('%s', async (_, label, lines, row) => {
    const report = await read(woven({ [label]: lines }));
    expect(foundIn(report)).toEqual([]);
    expect(report.tables.applications?.strays).toEqual([]);
    const cells = report.tables.applications?.cells.filter((cell) => cell.row === row) ?? [];
    const expected = rows.find((each) => each.label === label)?.figures;
    const isRead = cells.every(({ state }) => state === 'number');
    if (isRead) expect(cells.map(({ value }) => value)).toEqual(expected);
    else expect(doubtedIn(report)).toEqual([`applications.${row}`]);
  });

  test('tells of no other row that is missing', async () => {
    const text = woven({ '（一）予以公开': ['三、本年度 （一）予以公开', '办理结果\n'] });
    const cut = text.replace(/2\.重复申请\n\n(?:\d+\n\n){7}/, '');
    expect(cut).not.toBe(text);
    expect(foundIn(await read(cut))).toMatchObject([{ fault: 'missing', rows: ['rejected.duplicate'] }]);
  });
});
