import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formGrid } from '../../src/form/index.js';
import { check } from '../../src/index.js';
import { yunxiWater2024 } from '../examples/yunxi-water.js';
import { type Filled, type FilledTable, number, refill } from '../render/filled.js';
import { pdfOf } from '../render/pdf.js';
import { setPages, tornPages } from '../render/set-pages.js';
import { blankedReports, plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { readOnly, told, untold, wrong } from './compared.js';

const { filled } = yunxiWater2024;

describe('rows torn wherever a page ends', () => {
  test.each([
    ['figures in all cells', plainReports],
    ['blank cells', blankedReports],
  ])('are read the same, or left out with a doubt: %s', { timeout: patience }, async (_name, reports) => {
    const settings = fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 }),
      bottom: fc.integer({ min: 300, max: 800 }),
    });
    await fc.assert(
      fc.asyncProperty(reports, settings, async (report: Filled, setting) => {
        const read = await readOnly(pdfOf(tornPages(report, setting)));
        expect(told(report, read)).toEqual([]);
        expect(untold(read)).toEqual([]);
      }),
      runs(10),
    );
  });

  test.each([400, 433, 466, 500, 533, 566, 600, 700, 800])('pages that end at %i', async (bottom) => {
    const report = await readOnly(pdfOf(tornPages(filled, { weights: [3, 2, 1], bottom })));
    expect(wrong(filled, report)).toEqual([]);
    expect(check(report).findings.filter(({ rule }) => rule.startsWith('structure/'))).toEqual([]);
  });
});

describe('a row whose figures are all broken by their columns', () => {
  const table = filled.tables.applications as FilledTable;
  const lines = formGrid(table.edition, 'applications').lines.map(({ cells }) => cells.map(({ address }) => address));
  const settings = fc.record({
    line: fc.constantFrom(...lines),
    labels: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    bottom: fc.integer({ min: 300, max: 800 }),
  });

  test('is left out with a doubt, or read whole', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(settings, async ({ line, labels, bottom }) => {
        const applications = refill(table, (entry, address) => (line.includes(address) ? number(1234567) : entry));
        const report = { ...filled, tables: { ...filled.tables, applications } };
        const read = await readOnly(pdfOf(tornPages(report, { weights: [...labels, 1, 1, 1, 1, 1, 1, 1], bottom })));
        expect(told(report, read)).toEqual([]);
        expect(untold(read)).toEqual([]);
      }),
      runs(10),
    );
  });
});

describe('a row that reading lost is not told as missing', () => {
  const lost = 'applications.rejected.duplicate';
  const label = '2.重复申请';
  const pages = setPages(filled, { weights: [9, 2], bottom: 800 }).map(({ texts }) => texts);

  test('what is left of labels has the doubt; of two rows beside each other nothing tells which is which', async () => {
    const others = new Map([
      [label, '有人重复申请信息公开的'],
      ['1.信访举报投诉类申请', '有人信访举报投诉的'],
    ]);
    const placed = pages.map((texts) => texts.map((each) => ({ ...each, text: others.get(each.text) ?? each.text })));
    const report = await readOnly(pdfOf(placed));
    const about = report.doubts.filter(({ cells }) => cells.some((address) => address.startsWith(lost)));
    expect(about).toMatchObject([{ place: { origin: { kind: 'page' } } }]);
    expect(about.flatMap(({ cells }) => cells).filter((address) => address.startsWith(lost))).toHaveLength(7);
    expect(check(report).findings.filter(({ rule }) => rule === 'structure/rows')).toEqual([]);
  });

  test('a row of which nothing is left is missing', async () => {
    const height = pages.map((texts) => texts.find(({ text }) => text === label)?.y ?? Number.NaN);
    const placed = pages.map((texts, page) => texts.filter(({ y }) => !(Math.abs(y - (height[page] ?? 0)) < 1)));
    const report = await readOnly(pdfOf(placed));
    expect(report.doubts).toEqual([]);
    const found = check(report).findings.filter(({ rule }) => rule === 'structure/rows');
    expect(found).toMatchObject([{ facts: { fault: 'missing', rows: ['rejected.duplicate'] } }]);
  });
});
