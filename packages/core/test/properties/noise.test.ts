import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellALine, cellALinePadsApart } from '../render/cell-a-line.js';
import type { Filled } from '../render/filled.js';
import { tableWriters } from '../render/layouts.js';
import { blankRows, type Noise, type NoiseName, noises } from '../render/noise.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { plainReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';

const names = Object.keys(noises) as NoiseName[];
const rowLayouts = tableWriters.filter(({ layout }) => layout !== 'lines');

describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test.each(names)('%s change nothing', { timeout: patience }, (name) => {
    fc.assert(
      fc.property(plainReports, (filled) => changesNothing(filled, writer, [noises[name]])),
      runs(4),
    );
  });

  test('several kinds of noise at once change nothing', { timeout: patience }, () => {
    const several = fc.subarray(names).map((chosen) => chosen.map((name) => noises[name]));
    fc.assert(
      fc.property(plainReports, several, (filled, chosen) => changesNothing(filled, writer, chosen)),
      runs(15),
    );
  });
});

describe.each(rowLayouts.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test('blank rows change nothing', { timeout: patience }, () => {
    const every = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(plainReports, every, fc.constantFrom(...blankRowsOf(writer)), (filled, nth, row) =>
        changesNothing(filled, writer, [blankRows(nth, row)]),
      ),
      runs(15),
    );
  });
});

/** Rows without a word in them, as a layout writes them. */
function blankRowsOf(writer: TableWriter): readonly string[] {
  if (writer === cellALine || writer === cellALinePadsApart) return ['', ' '];
  return writer.layout === 'tab' ? ['', '\u3000', '\t\t\t', '\t\t\t\t\t\t\t\t\t'] : ['', '\u00a0', '|||||||||'];
}

function changesNothing(filled: Filled, writer: TableWriter, chosen: readonly Noise[]): void {
  const quiet = writeReport(filled, styleOf(writer));
  const printed = print(chosen.reduce((pieces, noise) => noise(pieces), quiet));
  expect(differences(filled, printed, readOne(printed.text))).toEqual([]);
}
