import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import { plainStyle } from '../render/style.js';
import { titleVariants } from '../render/titles.js';
import { garbledLabels, wordingOf } from '../render/wording.js';
import { plainReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { mixedStyles, tableStyle } from '../support/styles.js';

describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test('customary wordings and broken headings change nothing', { timeout: patience }, () => {
    fc.assert(
      fc.property(plainReports, tableStyle(writer), (filled, tables) => {
        const printed = print(writeReport(filled, { ...styleOf(writer), tables }));
        expect(differences(filled, printed, readOne(printed.text))).toEqual([]);
      }),
      runs(15),
    );
  });

  test('a row of the body’s own is told apart from the form’s', { timeout: patience }, () => {
    fc.assert(
      fc.property(plainReports, (filled) => {
        const style = { ...styleOf(writer), tables: { ...plainStyle, ownRow: '其他主动公开文件' } };
        const printed = print(writeReport(filled, style));
        const report = readOne(printed.text);
        expect(differences(filled, printed, report)).toEqual([]);
        expect(report.tables.proactive?.strays.map(({ label, repeats }) => [label, repeats])).toEqual([
          ['其他主动公开文件', null],
        ]);
      }),
      runs(5),
    );
  });

  test('a damaged label gives its own figures or none', { timeout: patience }, () => {
    const damaged = wordingOf({ variants: garbledLabels, brackets: 'full', mark: '.' });
    fc.assert(
      fc.property(plainReports, (filled) => {
        const style = { ...styleOf(writer), tables: { ...plainStyle, wording: damaged } };
        const printed = print(writeReport(filled, style));
        const found = differences(filled, printed, readOne(printed.text));
        expect(
          found.filter(({ kind, address }) => kind !== 'absent' || !/otherLaw|confirmation/.test(address)),
        ).toEqual([]);
      }),
      runs(5),
    );
  });
});

test('each table is read in its own layout and edition, whatever stands round it', { timeout: patience }, () => {
  fc.assert(
    fc.property(plainReports, mixedStyles, (filled, style) => {
      const printed = print(writeReport(filled, style));
      const report = readOne(printed.text);
      expect(differences(filled, printed, report)).toEqual([]);
      for (const table of Object.values(report.tables)) expect(table.layout).toBe(style.writers[table.key].layout);
      expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    }),
    runs(60),
  );
});

test.each(titleVariants.map((write) => [write('云溪县水务局', 2024)]))('the title %s names body and year', (title) => {
  fc.assert(
    fc.property(plainReports, mixedStyles, (filled, style) => {
      const printed = print(writeReport({ ...filled, title }, style));
      const report = readOne(printed.text);
      expect([report.agency, report.year]).toEqual(['云溪县水务局', 2024]);
    }),
    runs(5),
  );
});
