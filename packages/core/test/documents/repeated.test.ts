import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filled } from '../render/filled.js';
import { type HtmlCell, htmlCells, htmlPage } from '../render/html.js';
import { print } from '../render/pieces.js';
import { markdownRepeated, pipeRepeated } from '../render/pipe.js';
import { styleOf, writeReport } from '../render/report.js';
import { takenApart } from '../render/spread.js';
import { plainStyle } from '../render/style.js';
import { tabRepeated } from '../render/tab.js';
import { xlsxOf } from '../render/xlsx.js';
import { blankedReports, dressedReports, plainReports, wordedReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { patience, runs } from '../support/runs.js';
import { tableStyle } from '../support/styles.js';
import { cellAt, readOnly, wrong } from './compared.js';

const writers = [markdownRepeated, pipeRepeated, tabRepeated] as const;

describe.each(writers.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test.each([
    ['plain figures', plainReports, tableStyle(writer)],
    ['notes, units and placeholders', dressedReports, tableStyle(writer)],
    ['words in place of figures', wordedReports, tableStyle(writer)],
    ['blank cells', blankedReports, fc.constant(plainStyle)],
  ] as const)('comes back as written: %s', { timeout: patience }, async (_name, reports, style) => {
    await fc.assert(
      fc.asyncProperty(reports, fc.constantFrom('\n', '\n\n'), style, async (filled, gap, tables) => {
        const printed = print(writeReport(filled, { ...styleOf(writer, gap), tables }));
        const report = await readOnly(new TextEncoder().encode(printed.text));
        expect(differences(filled, printed, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
        expect([report.year, report.agency]).toEqual([filled.year, filled.agency]);
        expect(report.tables.applications?.layout).toBe(writer.layout);
      }),
      runs(15),
    );
  });
});

const pages: Readonly<Record<string, (filled: Filled) => Uint8Array>> = {
  'web page': (filled) => new TextEncoder().encode(htmlPage(filled, htmlCells.plain as HtmlCell, takenApart)),
  workbook: (filled) => xlsxOf(filled, false, takenApart),
};

describe.each(Object.entries(pages))('a %s with its merged cells taken apart', (_, write) => {
  test.each([
    ['plain figures', plainReports],
    ['notes, units and placeholders', dressedReports],
  ])('comes back as filled: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, async (filled) => {
        const report = await readOnly(write(filled));
        expect(wrong(filled, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
      }),
      runs(10),
    );
  });
});

test('a figure in a sheet stands where its cell is', async () => {
  const [filled] = fc.sample(plainReports, { numRuns: 1, seed: 7 }) as [Filled];
  const report = await readOnly(xlsxOf(filled, true, takenApart));
  const origin = cellAt(report, 'applications.received.naturalPerson')?.place?.origin;
  expect(origin).toMatchObject({ kind: 'sheet', sheet: '表3', cell: 'D5' });
});
