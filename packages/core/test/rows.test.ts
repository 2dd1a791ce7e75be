import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormLine, formGrid } from '../src/form/index.js';
import { tableWriters } from './render/layouts.js';
import { type Piece, print } from './render/pieces.js';
import { styleOf, writeReport } from './render/report.js';
import { consistentReports } from './support/arbitraries.js';
import { differences } from './support/compare.js';
import { readOne } from './support/reading.js';

const [filled] = fc.sample(consistentReports, { numRuns: 1, seed: 20240131 });
if (filled?.tables.applications === undefined) throw new Error('no sample');
const rows = formGrid(filled.tables.applications.edition, 'applications').lines;

/** Layouts whose rows are lines of their own, or runs of cells that can be taken out whole. */
describe.each(tableWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  const pieces = writeReport(filled, styleOf(writer));
  const whole = print(pieces);

  test.each(rows.map((row) => [row.row.key, row] as const))('without row %s, no other row changes', (_key, row) => {
    const report = readOne(print(without(pieces, row)).text);
    const found = differences(filled, whole, report).filter(({ kind }) => kind !== 'place');
    const own = new Set<string>(row.cells.map(({ address }) => address));
    expect(found.filter(({ address, kind }) => kind === 'wrong' || !own.has(address))).toEqual([]);
    expect(found.length, 'the row itself is absent').toBe(own.size);
  });

  test.each(rows.map((row) => [row.row.key, row] as const))('row %s twice is noticed', (_key, row) => {
    const report = readOne(print(twice(pieces, row)).text);
    const found = differences(filled, whole, report).filter(({ kind }) => kind !== 'place');
    expect(found.filter(({ kind }) => kind === 'wrong')).toEqual([]);
    const noticed = report.doubts.length > 0 || (report.tables.applications?.strays.length ?? 0) > 0;
    expect(noticed).toBe(true);
  });
});

/** Where a row's own label begins and its last figure ends. */
function extent(pieces: readonly Piece[], { cells }: FormLine): [number, number] {
  const start = pieces.findIndex(({ cell }) => cell === cells[0]?.address);
  const end = pieces.findIndex(({ cell }) => cell === cells.at(-1)?.address);
  const label = pieces.findLastIndex(({ role }, index) => index < start && role === 'label');
  return [label, end + 1];
}

function without(pieces: readonly Piece[], row: FormLine): Piece[] {
  const [start, end] = extent(pieces, row);
  return [...pieces.slice(0, start), ...pieces.slice(end)];
}

function twice(pieces: readonly Piece[], row: FormLine): Piece[] {
  const [start, end] = extent(pieces, row);
  const gap = pieces.slice(start - 1, start).filter(({ role }) => role === 'break');
  const own = pieces.slice(start, end);
  const between: Piece[] = gap.length > 0 ? gap : [{ role: 'break', text: '\n' }];
  return [...pieces.slice(0, end), ...between, ...own, ...pieces.slice(end)];
}
