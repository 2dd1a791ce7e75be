import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import type { TableWriter } from '../render/writer.js';
import { untold } from '../support/abstention.js';
import { blankedReports } from '../support/arbitraries.js';
import { differences } from '../support/compare.js';
import { readOne } from '../support/reading.js';
import { patience, runs } from '../support/runs.js';
import { gapsFor, raggedTabWriters } from '../support/styles.js';
import { Tally } from '../support/tally.js';

const tally = new Tally();
afterAll(() => console.info(`cells left out where the text does not tell\n${tally}`));

describe('blank cells are read as blank, or left out with a doubt where the text does not tell', () => {
  test.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', { timeout: patience }, (_, writer) => {
    holdsFor(fc.constant(writer));
  });

  test('tab, rows at the margin', { timeout: patience }, () => holdsFor(raggedTabWriters));
});

function holdsFor(writers: fc.Arbitrary<TableWriter>): void {
  const written = writers.chain((writer) => fc.tuple(fc.constant(writer), gapsFor(writer)));
  fc.assert(
    fc.property(blankedReports, written, (filled, [writer, gap]) => {
      const style = styleOf(writer, gap);
      const printed = print(writeReport(filled, style));
      const open = untold(filled, style.writers);
      const found = differences(filled, printed, readOne(printed.text));
      // Where a whole table is empty, the text may not even tell its edition or which pad is which cell.
      const left = found.filter(({ kind, address }) => kind !== 'wrong' && kind !== 'unexplained' && open.has(address));
      tally.add(`${writer.name}: cells`, printed.cells.size);
      tally.add(`${writer.name}: not told by the text`, open.size);
      tally.add(`${writer.name}: left out`, left.length);
      expect(found.filter((one) => !left.includes(one))).toEqual([]);
    }),
    runs(15),
  );
}
