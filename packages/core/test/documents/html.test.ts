import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { tableKeys } from '../../src/form/index.js';
import type { Filled } from '../render/filled.js';
import { type HtmlCell, htmlCells, htmlPage } from '../render/html.js';
import { dressedReports, plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { cellAt, readOnly, wrong } from './compared.js';

const readPage = (html: string) => readOnly(new TextEncoder().encode(html));

describe.each(Object.entries(htmlCells))('a web page with cells as %s', (_, cell) => {
  test.each([
    ['plain figures', plainReports],
    ['notes, units and placeholders', dressedReports],
  ])('comes back as filled: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, async (filled) => {
        const report = await readPage(htmlPage(filled, cell));
        expect(wrong(filled, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
        expect([report.year, report.agency]).toEqual([filled.year, filled.agency]);
        expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
      }),
      runs(10),
    );
  });
});

test('a cell tells where in the page it stands', async () => {
  const [filled] = fc.sample(plainReports, { numRuns: 1, seed: 7 }) as [Filled];
  const html = htmlPage(filled, htmlCells.plain as HtmlCell);
  const report = await readPage(html);
  const cells = tableKeys.flatMap((key) => report.tables[key]?.cells ?? []).filter(({ state }) => state === 'number');
  expect(cells.length).toBeGreaterThan(0);
  for (const { place, raw } of cells) {
    const origin = place?.origin;
    if (origin?.kind !== 'source') throw new Error('no origin');
    expect(html.slice(origin.start, origin.end)).toContain(raw);
    expect(html.split('\n')[origin.line - 1]).toContain(raw);
  }
});

describe('a table whose cells were merged by hand', () => {
  const row = (figures: string) => `<tr><td>${figures}</td></tr>`.replaceAll(' ', '</td><td>');
  const head = row('申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计');
  const others = [
    '一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21',
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
  ].map(row);
  const merged = `<tr><td>（一）予以公开</td><td>1</td><td colspan="2">5</td><td>4</td><td>5</td><td>6</td><td>21</td><td></td></tr>`;

  test('leaves the row with the merged figure out, and says so', async () => {
    const report = await readPage(`<html><table>${head}${others.join('')}${merged}</table></html>`);
    expect(cellAt(report, 'applications.received.total')?.value).toBe(21);
    const left = report.tables.applications?.cells.filter((cell) => cell.row === 'granted') ?? [];
    expect(left.map(({ state }) => state)).toEqual(Array(7).fill('absent'));
    expect(report.doubts.map(({ kind }) => kind)).toEqual(['title-unread', 'row-cells']);
  });
});

describe('a page that nobody writes', () => {
  test.each([
    ['elements nested without end', `<html>${'<div>'.repeat(100_000)}`],
    ['a tag with attributes without end', `<html><p ${Array.from({ length: 100_000 }, (_, n) => `a${n}`).join(' ')}>`],
    [
      'formatting that nobody closes',
      `<html><p>${Array.from({ length: 400 }, (_, n) => `<b id=${n}>`).join('')}</p>${'<p>x</p>'.repeat(20_000)}`,
    ],
  ])('%s is refused', { timeout: 60_000 }, async (_, html) => {
    const reading = await readDocument(new TextEncoder().encode(html));
    expect(reading).toMatchObject({ ok: false, problem: { kind: 'tangled' } });
  });

  test('wide spans and text put out of tables cost no more than their size', { timeout: 60_000 }, async () => {
    const wide = `<html><table>${'<tr><td colspan=1000000 rowspan=1000000>0</td><td>1</td></tr>'.repeat(5000)}</table>`;
    const fostered = `<html><table>${'<i>x</i>'.repeat(30_000)}</table>`;
    for (const html of [wide, fostered]) {
      expect(await readDocument(new TextEncoder().encode(html))).toMatchObject({ problem: { kind: 'no-report' } });
    }
  });
});
