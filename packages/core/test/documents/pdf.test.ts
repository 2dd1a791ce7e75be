import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { withLostRows } from '../../src/documents/lost-rows.js';
import { readingOf } from '../../src/documents/reading.js';
import type { Cell, Report } from '../../src/grammar/report.js';
import { check } from '../../src/index.js';
import { contentOfPdf } from '../../src/source/pdf/pdf.js';
import { type Placed, pdfOf, type Stroke, scan } from '../render/pdf.js';

/** Real reports stand beside the project, never in it. */
const folder = fileURLToPath(new URL('../../../../../shared/documents/', import.meta.url));
const isHere = existsSync(folder);
if (!isHere) console.warn(`skipped: no sample documents in ${folder}`);

async function problemIn(bytes: Uint8Array) {
  const reading = await readDocument(bytes);
  return reading.ok ? null : reading.problem;
}

async function readOnly(bytes: Uint8Array): Promise<Report> {
  const reading = await readDocument(bytes);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

function cellsOf(report: Report): Map<string, Cell> {
  const cells = Object.values(report.tables).flatMap((table) => table.cells);
  return new Map(cells.map((cell) => [String([cell.table, cell.row, cell.column]), cell]));
}

describe.skipIf(!isHere)('real files are read as a person reads them', { timeout: 60_000 }, () => {
  test.each(['hongze-2023.pdf', 'hongze-2024.pdf'])('%s', async (name) => {
    const report = await readOnly(readFileSync(join(folder, name)));
    const cells = cellsOf(report);
    const lines = readFileSync(join(folder, `${name}.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(lines).toHaveLength(186);
    for (const line of lines) {
      const [address, value] = [line.slice(0, line.lastIndexOf(',')), line.slice(line.lastIndexOf(',') + 1)];
      expect(cells.get(address)?.value, address).toBe(Number(value));
      expect(cells.get(address)?.place?.origin).toMatchObject({ kind: 'page' });
    }
    expect(report.tables).toMatchObject({ proactive: { edition: '2021' }, applications: { edition: '2019' } });
  });

  test.each(['hongze-2023.pdf', 'hongze-2024.pdf'])('%s is whole by the places of its text alone', async (name) => {
    const content = await contentOfPdf(readFileSync(join(folder, name)));
    if ('kind' in content) throw new Error(content.kind);
    const reading = await readingOf(content.blocks, withLostRows);
    await content.close();
    expect(reading).toMatchObject({ ok: true, reports: [{ doubts: [] }] });
  });

  test('the wrong totals of table four are named', async () => {
    const report = await readOnly(readFileSync(join(folder, 'hongze-2023.pdf')));
    const found = check(report).findings.filter(({ rule }) => rule === 'disputes/outcome-sum');
    expect(found.map(({ actual }) => actual)).toEqual([0, 0]);
  });
});

const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const columns = [250, 295, 340, 385, 430, 475, 520];

/** A row: what stands in it, from the first column on; null leaves a cell empty. */
function row(label: string, y: number, figures: readonly (number | null)[]): Placed[] {
  const cells = figures.flatMap((figure, at) =>
    figure === null ? [] : [{ text: `${figure}`, x: columns[at] ?? 0, y }],
  );
  return [{ text: label, x: 60, y }, ...cells];
}

const title = { text: '云溪县水务局2023年政府信息公开工作年度报告', x: 120, y: 60 };
const stacked = heads.flatMap((head, at) => {
  const x = columns[at] ?? 0;
  return head.length > 3
    ? [head.slice(0, -2), head.slice(-2)].map((text, i) => ({ text, x: x - text.length * 5 + 2, y: 120 + i * 12 }))
    : [{ text: head, x: x - head.length * 5 + 2, y: 126 }];
});
const page: readonly Placed[] = [
  title,
  { text: '三、收到和处理政府信息公开申请情况', x: 120, y: 90 },
  ...stacked,
  ...row('一、本年新收政府信息公开申请数量', 150, [4, 0, 1, 0, 0, 0, 5]),
  ...row('二、上年结转政府信息公开申请数量', 170, [null, null, 1, null, null, null, 1]),
  ...row('（一）予以公开', 190, [3, 0, 0, 0, 0, 0, 3]),
  { text: '（二）部分公开（区分', x: 60, y: 210 },
  ...[1, 0, 2, 0, 0, 0, 3].map((figure, at) => ({ text: `${figure}`, x: columns[at] ?? 0, y: 216 })),
  { text: '处理的，只计这一情形）', x: 60, y: 222 },
  { text: '1', x: 297, y: 800 },
];
const next: readonly Placed[] = [
  ...row('1.属于国家秘密', 60, [0, 0, 0, 0, 0, 0, 0]),
  ...row('四、结转下年度继续办理', 80, [0, 0, 0, 0, 0, 0, 0]),
  { text: '2', x: 297, y: 800 },
];

describe('tables are put together from where their text stands', () => {
  test('blank cells, labels over two lines, heads over two lines, a table over two pages', async () => {
    const report = await readOnly(pdfOf([page, next]));
    expect(report.doubts).toEqual([]);
    const told = report.tables.applications?.cells.filter(({ state }) => state !== 'absent') ?? [];
    const values = (key: string) => told.filter((cell) => cell.row === key).map(({ value }) => value);
    expect(values('received')).toEqual([4, 0, 1, 0, 0, 0, 5]);
    expect(values('carriedOver')).toEqual([null, null, 1, null, null, null, 1]);
    expect(values('granted')).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(values('partiallyGranted')).toEqual([1, 0, 2, 0, 0, 0, 3]);
    expect(values('carriedForward')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(told.find(({ row: key }) => key === 'carriedForward')?.place?.origin).toMatchObject({ page: 2 });
  });

  test('a row without its total is left out: one figure can stand for merged cells', async () => {
    const merged = page.map((piece) => (piece.y === 170 && piece.x === 520 ? { ...piece, text: '' } : piece));
    const report = await readOnly(pdfOf([merged, next]));
    expect(report.doubts.map(({ kind }) => kind)).toEqual(['row-cells']);
    expect(
      report.tables.applications?.cells.filter((cell) => cell.row === 'carriedOver').map((cell) => cell.state),
    ).toEqual(Array(7).fill('absent'));
  });
});

describe('files that cannot be read', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at): Stroke => [60, 60 + at * 4, 500, 60 + at * 4]);
  const space = { text: ' ', x: 60, y: 60 };
  const numbered = (number: number) => next.map((each) => (each.text === '2' ? { ...each, text: `${number}` } : each));

  test.each([
    ['an image', [[], []], [], [undefined, scan]],
    ['shapes without end', [[], []], [[], lines(150)], []],
  ])('no page has text, and one is a picture: %s', async (_name, pages, strokes, drawings) => {
    expect(await problemIn(pdfOf(pages, strokes, drawings))).toEqual({ kind: 'pictures', facts: { pages: 2 } });
  });

  test('of pages without text those are told that draw something', async () => {
    const report = await readOnly(pdfOf([page, [], numbered(3)], [], [undefined, scan]));
    expect(report.doubts).toMatchObject([{ kind: 'pages-without-text', facts: { pages: [2] } }]);
  });

  test('a blank page is nothing: empty, with a space, or with a frame', async () => {
    const pages = [page, [], [space], [], numbered(5)];
    expect((await readOnly(pdfOf(pages, [[], [], [], lines(4)]))).doubts).toEqual([]);
    expect(await problemIn(pdfOf([[], [space]]))).toEqual({ kind: 'no-report', facts: {} });
  });

  test('a broken table of contents is built anew, a file without any is damaged', async () => {
    const bytes = pdfOf([page, next]);
    const text = new TextDecoder().decode(bytes);
    const broken = text.replace(/startxref\n\d+/, 'startxref\n99999999');
    expect((await readOnly(new TextEncoder().encode(broken))).doubts).toEqual([]);
    expect(await problemIn(bytes.slice(0, 40))).toEqual({ kind: 'damaged', facts: { format: 'PDF' } });
  });

  test('a password', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'fixtures/locked.pdf'));
    expect(await problemIn(bytes)).toEqual({ kind: 'locked', facts: { format: 'PDF' } });
  });

  test('more pages than a report has', async () => {
    const pages = Array.from({ length: 5000 }, () => [title]);
    expect(await problemIn(pdfOf(pages))).toMatchObject({ kind: 'too-many-pages', facts: { pages: 5000 } });
  });
});
