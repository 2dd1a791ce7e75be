import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.js';
import { rollUpDocx } from '../../src/formats/rollup/docx.js';
import { rollUpHtml } from '../../src/formats/rollup/html.js';
import type { RolledUp } from '../../src/formats/rollup/rolled-up.js';
import { rollUpFormats } from '../../src/formats/rollup/rollup.js';
import { rollUpXlsx } from '../../src/formats/rollup/xlsx.js';
import { wordsOf } from '../../src/messages/words-of.js';
import { checkRollUp } from '../../src/rollup/check-roll-up.js';
import { county, health, reportOf, rolled, water } from './rolled.js';

const words = wordsOf('zh');
const issued = 'proactive.normativeDocuments.issued';
const blank = reportOf('青禾县民政局', { cells: { [issued]: '' } });

function rolledUp(against = county(3)): RolledUp {
  const rollup = rolled([water, health, blank], { against });
  return { rollup, findings: checkRollUp(rollup), options: {}, roster: null, unread: [] };
}

/** The sums as they are read again from a file of the format. */
async function readAgain(bytes: Uint8Array, name: string) {
  const reading = await readDocument(bytes, { name });
  if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
  const cells = Object.values(reading.reports[0]?.tables ?? {}).flatMap((table) => table.cells);
  return Object.fromEntries(cells.map(({ address, value }) => [address, value]));
}

const encoded = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['markdown', 'sums.md', () => encoded(rollUpFormats.markdown(rolledUp(), words))],
  ['text', 'sums.txt', () => encoded(rollUpFormats.text(rolledUp(), words))],
  ['docx', 'sums.docx', () => rollUpDocx(rolledUp(), words)],
  ['xlsx', 'sums.xlsx', () => rollUpXlsx(rolledUp(), words)],
  ['html', 'sums.html', () => encoded(rollUpHtml(rolledUp(), words))],
])('as %s', (_, name, write) => {
  test('the sums are read back as they are', async () => {
    const { totals } = rolledUp().rollup;
    const expected = Object.fromEntries(totals.map(({ cell, value }) => [cell.address, value]));
    expect(await readAgain(await write(), name)).toEqual(expected);
  });
});

test('a sum that is not whole says so, and what it lacks', () => {
  const markdown = rollUpFormats.markdown(rolledUp(), words);
  expect(markdown).toContain('| 4※ |');
  expect(markdown).toContain('青禾县民政局（空白）：表二·行政规范性文件·本年制发件数');
  expect(markdown).toContain('1 格的合计不完整');
});

test('JSON has the sums, what they lack, and each finding with its addends', () => {
  const against = county(3, { 'proactive.licensing.decisions': 100 });
  const record = JSON.parse(rollUpFormats.json(rolledUp(against), words));
  expect(record).toMatchObject({
    schemaVersion: 1,
    year: 2024,
    government: '青禾县人民政府',
    missing: [],
    against: { source: '青禾县人民政府.docx', differ: 1, unjudged: 1 },
    findings: [{ rule: 'rollup/sum', expected: 108, actual: 100, difference: -8, addends: [{ value: 36 }, {}, {}] }],
    summary: { bodies: 3, incomplete: 1, findings: 1, warnings: 1 },
  });
  const cell = record.cells.find(({ address }: { readonly address: string }) => address === issued);
  expect(cell).toMatchObject({
    value: 4,
    complete: false,
    bodies: 2,
    lacking: [{ body: '青禾县民政局', reason: 'blank' }],
  });
});

test('nothing added up is never 0', () => {
  const rollup = rolled([reportOf('青禾县民政局', { without: ['disputes'] })]);
  const sums: RolledUp = { rollup, findings: [], options: {}, roster: null, unread: [] };
  expect(rollUpFormats.markdown(sums, words)).toContain('| （缺） | （缺） |');
});
