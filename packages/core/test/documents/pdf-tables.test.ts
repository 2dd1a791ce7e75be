import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLostRows } from '../../src/documents/lost-rows.js';
import { readingOf } from '../../src/documents/reading.js';
import type { Report } from '../../src/grammar/report.js';
import { contentOfPdf } from '../../src/source/pdf/pdf.js';
import { yunxiWater2024 } from '../examples/yunxi-water.js';
import { blank, refill } from '../render/filled.js';
import { pdfOf, type Stroke } from '../render/pdf.js';
import { type Setting, setPages } from '../render/set-pages.js';
import { blankedReports, plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { readOnly, told, wrong } from './compared.js';

const settings: fc.Arbitrary<Setting> = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 }),
  bottom: fc.integer({ min: 400, max: 800 }),
});

describe('tables set on pages with columns of any width, labels over lines, and pages that end anywhere', () => {
  test.each([
    ['figures in all cells', plainReports],
    ['blank cells', blankedReports],
  ])('lines around the cells tell them: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, settings, async (filled, setting) => {
        const pages = setPages(filled, setting);
        const texts = pages.map((page) => page.texts);
        const strokes = pages.map((page) => page.strokes);
        const ruled = await readOnly(pdfOf(texts, strokes));
        expect(told(filled, ruled)).toEqual([]);
      }),
      runs(10),
    );
  });

  test.each([
    ['figures in all cells', plainReports],
    ['blank cells', blankedReports],
  ])('without lines it is read the same, or left out: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, settings, async (filled, setting) => {
        const report = await readOnly(pdfOf(setPages(filled, setting).map((page) => page.texts)));
        expect(told(filled, report)).toEqual([]);
      }),
      runs(10),
    );
  });
});

describe('lines drawn around the whole of each page', () => {
  test.each([
    ['where tables end', 1],
    ['outside of tables', 12],
  ])('lay it out: headings and prose in them are text, %s', { timeout: patience }, async (_name, apart) => {
    await fc.assert(
      fc.asyncProperty(plainReports, settings, async (filled, setting) => {
        const pages = setPages(filled, setting);
        const texts = pages.map((page) => page.texts);
        const strokes = pages.map((page) => page.strokes);
        const framed = strokes.map((own) => [...own, ...frame(apart)]);
        const report = await readByLines(pdfOf(texts, framed));
        expect(told(filled, report)).toEqual([]);
        expect(report.text).toEqual((await readByLines(pdfOf(texts, strokes))).text);
      }),
      runs(10),
    );
  });
});

/** What is read by the lines around cells, also where the places of the text are enough. */
async function readByLines(bytes: Uint8Array): Promise<Report> {
  const content = await contentOfPdf(bytes);
  if ('kind' in content) throw new Error(content.kind);
  const reading = await readingOf(await content.ruled(), withLostRows);
  await content.close();
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

/** A rectangle around the text of a page, so far from it. */
function frame(apart: number): Stroke[] {
  const [left, top, right, bottom] = [40 - apart, 45, 555 + apart, 820];
  return [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ];
}

describe('a filled form', () => {
  const { filled } = yunxiWater2024;

  test('as LibreOffice sets our Word document of it', async () => {
    const report = await readOnly(readFileSync(join(import.meta.dirname, 'fixtures/yunxi-water-2024.pdf')));
    expect(wrong(filled, report)).toEqual([]);
    expect(report.doubts).toEqual([]);
  });

  test.each([[[1]], [[5, 1, 1]], [[1, 3, 9, 2]]])('with columns as wide to each other as %j', async (weights) => {
    const pages = setPages(filled, { weights, bottom: 800 });
    const strokes = pages.map((page) => page.strokes);
    const report = await readOnly(
      pdfOf(
        pages.map((page) => page.texts),
        strokes,
      ),
    );
    expect(wrong(filled, report)).toEqual([]);
    expect(report.doubts).toEqual([]);
  });

  test.each([
    [[1], 800],
    [[5, 1, 1], 800],
    [[1, 3, 9, 2], 780],
    [[1, 3, 9, 2], 500],
    [[2, 4, 6, 1, 1, 1, 1, 1, 1, 1], 500],
  ])('without lines, columns as wide to each other as %j, pages that end at %i', async (weights, bottom) => {
    const report = await readOnly(pdfOf(setPages(filled, { weights, bottom }).map((page) => page.texts)));
    expect(wrong(filled, report)).toEqual([]);
    expect(report.doubts).toEqual([]);
  });

  test('without lines, blank cells are told by the heads over them, also where only totals are filled', async () => {
    const { applications } = filled.tables;
    if (applications === undefined) throw new Error('no table three');
    const entries = refill(applications, (entry, address) => (address.endsWith('.total') ? entry : blank));
    const blanked = { ...filled, tables: { ...filled.tables, applications: entries } };
    for (const bottom of [800, 500]) {
      const report = await readOnly(pdfOf(setPages(blanked, { weights: [1], bottom }).map((page) => page.texts)));
      expect(wrong(blanked, report)).toEqual([]);
      expect(report.doubts).toEqual([]);
    }
  });

  test('lines that part rows only leave the columns to where the text stands', async () => {
    const pages = setPages(filled, { weights: [1], bottom: 800 });
    const strokes = pages.map((page) => page.strokes.filter(([, y, , y2]) => y === y2));
    const report = await readOnly(
      pdfOf(
        pages.map((page) => page.texts),
        strokes,
      ),
    );
    expect(told(filled, report)).toEqual([]);
  });
});
