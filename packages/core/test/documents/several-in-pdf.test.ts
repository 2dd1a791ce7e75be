import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { yunxiWater2024 } from '../examples/yunxi-water.js';
import type { Filled } from '../render/filled.js';
import { pdfOf } from '../render/pdf.js';
import { setPages } from '../render/set-pages.js';

const { filled } = yunxiWater2024;
const yearBefore = { ...filled, title: filled.title.replace('2024', '2023') };

test.each([320, 360, 440, 600, 640, 760])(
  'reports set alike are read as each alone, on pages that end at %i',
  async (bottom) => {
    const set = (report: Filled) => setPages(report, { weights: [3, 2, 1], bottom }).map(({ texts }) => texts);
    const [alone] = await reportsIn(pdfOf(set(filled)));
    const both = await reportsIn(pdfOf([...set(filled), ...set(yearBefore)]));
    expect(both.map(({ year }) => year)).toEqual([2024, 2023]);
    for (const { cells } of both) expect(cells).toEqual(alone?.cells);
  },
);

async function reportsIn(file: Uint8Array) {
  const reading = await readDocument(file);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.reports.map(({ year, tables }) => ({
    year,
    cells: Object.values(tables).flatMap((table) => table.cells.map(({ address, raw }) => [address, raw])),
  }));
}
