import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import type { Report } from '../../src/grammar/report.js';
import { print } from '../render/pieces.js';
import { markdownRepeated, pipeRepeated } from '../render/pipe.js';
import { styleOf, writeReport } from '../render/report.js';
import { plainStyle } from '../render/style.js';
import { tabRepeated } from '../render/tab.js';
import { blankedReports, dressedReports, plainReports, wordedReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { patience, runs } from '../support/runs.js';
import { tableStyle } from '../support/styles.js';

const writers = [markdownRepeated, pipeRepeated, tabRepeated] as const;

async function readText(text: string): Promise<Report> {
  const reading = await readDocument(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as Report;
}

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
        const report = await readText(printed.text);
        expect(differences(filled, printed, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
        expect([report.year, report.agency]).toEqual([filled.year, filled.agency]);
        expect(report.tables.applications?.layout).toBe(writer.layout);
      }),
      runs(15),
    );
  });
});
