import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableKeys } from '../../../src/form/index.js';
import { absentMark } from '../../../src/formats/form/blocks.js';
import { type FormFormat, formFormats } from '../../../src/formats/form/form.js';
import type { Cell, Report } from '../../../src/grammar/report.js';
import { withFigures } from '../../../src/review/what-if.js';
import type { Filled } from '../../render/filled.js';
import { tableWriters } from '../../render/layouts.js';
import { print } from '../../render/pieces.js';
import { styleOf, writeReport } from '../../render/report.js';
import { blankedReports, dressedReports, plainReports, wordedReports } from '../../support/arbitraries.js';
import { readOne } from '../../support/reading.js';
import { patience, runs } from '../../support/runs.js';
import { samples } from '../../support/samples.js';

const formats = Object.keys(formFormats) as FormFormat[];

/** Reports as they are read from any layout. */
function readFrom(...filled: fc.Arbitrary<Filled>[]): fc.Arbitrary<Report> {
  return fc
    .tuple(fc.oneof(...filled), fc.constantFrom(...tableWriters))
    .map(([one, writer]) => readOne(print(writeReport(one, styleOf(writer))).text));
}

const any = readFrom(plainReports, blankedReports, dressedReports, wordedReports);

/** A cell in a line; an absent one comes back as its mark, or as absent where a row has nothing else. */
function told({ address, state, value, raw, note, unit }: Cell): string {
  const isAbsent = state === 'absent' || raw === absentMark;
  const content = isAbsent ? ['absent'] : [state, value, squeezed(raw), squeezed(note), unit];
  return [address, ...content].join(' ');
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function cellsOf(report: Report): Cell[] {
  return tableKeys.flatMap((key) => report.tables[key]?.cells ?? []);
}

/** A row with blanks leaves more than one reading open where nothing beside it decides; it may come back in doubt. */
function comesBack(report: Report, format: FormFormat, mayDoubt = false): void {
  const again = readOne(formFormats[format](report));
  const doubted = new Set(mayDoubt ? again.doubts.flatMap(({ cells }) => cells) : []);
  const cells = (of: Report) => cellsOf(of).filter(({ address }) => !doubted.has(address));
  expect(cells(again).map(told)).toEqual(cells(report).map(told));
  expect([again.agency, again.year, again.sections.map(({ index }) => index)]).toEqual([
    report.agency,
    report.year,
    report.sections.map(({ index }) => index),
  ]);
}

describe.each(formats)('a report written as %s', (format) => {
  test('has the same cells when it is read again', { timeout: patience }, () => {
    fc.assert(
      fc.property(any, (report) => comesBack(report, format)),
      runs(40),
    );
  });

  test('has the figures that were put in', { timeout: patience }, () => {
    const figure = fc.option(fc.nat({ max: 100_000 }));
    fc.assert(
      fc.property(
        readFrom(plainReports, dressedReports),
        fc.array(fc.tuple(fc.nat(), figure), { maxLength: 5 }),
        (report, figures) => {
          const all = cellsOf(report);
          const edits = figures.map(([at, to]) => ({ address: (all[at % all.length] as Cell).address, to }));
          comesBack(withFigures(report, edits), format, true);
        },
      ),
      runs(25),
    );
  });

  test.each(samples)('comes back from a published report: $name', ({ text }) => {
    comesBack(readOne(text), format);
  });
});
