import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filled } from '../render/filled.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { dressedReports, partedReports, plainReports, wordedReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { gapsFor } from '../support/styles.js';

describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test('plain numbers come back as written, with their lines', { timeout: patience }, () => {
    comesBack(plainReports, writer);
  });

  test('notes, units, separators and placeholders come back as written', { timeout: patience }, () => {
    comesBack(dressedReports, writer);
  });

  test('a number with a space inside is read as one number, in doubt', { timeout: patience }, () => {
    fc.assert(
      fc.property(partedReports, gapsFor(writer), (filled, gap) => {
        const printed = print(writeReport(filled, styleOf(writer, gap)));
        const report = readOne(printed.text);
        expect(differences(filled, printed, report)).toEqual([]);
        const parted = [...printed.cells.values()].filter(({ raw }) => /\d\s\d/.test(raw));
        expect(report.doubts.length > 0).toBe(parted.length > 0);
      }),
      runs(10),
    );
  });

  test('a word for a figure is read as text, or its row is left out', { timeout: patience }, () => {
    fc.assert(
      fc.property(wordedReports, gapsFor(writer), (filled, gap) => {
        const printed = print(writeReport(filled, styleOf(writer, gap)));
        const found = differences(filled, printed, readOne(printed.text));
        expect(found.filter(({ kind }) => kind !== 'absent')).toEqual([]);
        if (writer.open === 'none') expect(found).toEqual([]);
      }),
      runs(15),
    );
  });
});

function comesBack(reports: fc.Arbitrary<Filled>, writer: TableWriter): void {
  fc.assert(
    fc.property(reports, gapsFor(writer), (filled, gap) => {
      const style = styleOf(writer, gap);
      const printed = print(writeReport(filled, style));
      const report = readOne(printed.text);
      expect(differences(filled, printed, report)).toEqual([]);
      expect(report.year).toBe(filled.year);
      expect(report.agency).toBe(filled.agency);
    }),
    runs(15),
  );
}
