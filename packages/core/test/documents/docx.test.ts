import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocxCell, docx, docxCells, docxOf } from '../render/docx.js';
import type { Filled } from '../render/filled.js';
import { packed } from '../render/office.js';
import { dressedReports, plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { cellAt, problemOf, readOnly, wrong } from './compared.js';

describe.each(Object.entries(docxCells))('a Word document with cells as %s', (_, cell) => {
  test.each([
    ['plain figures', plainReports],
    ['notes, units and placeholders', dressedReports],
  ])('comes back as filled: %s', { timeout: patience }, async (_name, reports) => {
    await fc.assert(
      fc.asyncProperty(reports, async (filled) => {
        const report = await readOnly(docxOf(filled, cell));
        expect(wrong(filled, report)).toEqual([]);
        expect(report.doubts).toEqual([]);
        expect([report.year, report.agency]).toEqual([filled.year, filled.agency]);
        expect(report.sections.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
      }),
      runs(10),
    );
  });
});

const row = (figures: string) =>
  `<w:tr>${figures
    .split(' ')
    .map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`)
    .join('')}</w:tr>`;
const table = `<w:tbl>${row('信息内容 本年制发件数 本年废止件数 现行有效件数')}${row('规章 1 2 3')}${row('行政规范性文件 4 5 6')}</w:tbl>`;

test('a cell tells its table, row and cell; a paragraph its number', async () => {
  const [filled] = fc.sample(plainReports, { numRuns: 1, seed: 7 }) as [Filled];
  const report = await readOnly(docxOf(filled, docxCells['one run'] as DocxCell));
  expect(cellAt(report, 'proactive.regulations.issued')?.place?.origin).toEqual({
    kind: 'cell',
    table: 1,
    row: 3,
    cell: 2,
  });
  expect(report.title?.place.origin).toEqual({ kind: 'paragraph', paragraph: 1 });
});

test('a table inside one that lays the page out is read, and one whose row was deleted lacks it', async () => {
  const inner = table.replace('<w:tr>', '<w:tr><w:trPr><w:trHeight w:val="1"/></w:trPr>');
  const deleted = inner.replace(
    row('规章 1 2 3'),
    row('规章 1 2 3').replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>'),
  );
  const outer = `<w:tbl><w:tr><w:tc>${deleted}<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
  const report = await readOnly(docx(outer));
  expect(cellAt(report, 'proactive.regulations.issued')?.state).toBe('absent');
  expect(cellAt(report, 'proactive.normativeDocuments.issued')?.value).toBe(4);
});

test('text in a box is read once, before its paragraph', async () => {
  const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  const title = '青禾县水利局2024年政府信息公开工作年度报告';
  const both = `<mc:AlternateContent><mc:Choice>${box(title)}</mc:Choice><mc:Fallback>${box(title)}</mc:Fallback></mc:AlternateContent>`;
  const report = await readOnly(docx(`<w:p><w:r>${both}</w:r></w:p>${table}`));
  expect(report.title?.text).toBe(title);
  expect(report.text.split(title)).toHaveLength(2);
});

test('a document made of boxes, in whatever order they stand, holds nothing to read', async () => {
  const boxes = ['规章', '1', '2', '3', '行政规范性文件', '4', '5', '6', '行政许可', '7'].map(
    (text) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`,
  );
  expect(await problemOf(docx(`<w:p><w:r>${boxes.join('').repeat(2)}</w:r></w:p>`))).toMatchObject({
    kind: 'no-report',
  });
});

describe('a Word document that cannot be read', () => {
  const document = (text: string) => packed('word/document.xml', { 'word/document.xml': text });
  test.each([
    ['has no document part', packed('word/document.xml', { 'word/styles.xml': '<a/>' }), 'damaged'],
    ['breaks off', docx(table).slice(0, -200), 'damaged'],
    ['has broken markup', document('<w:document><w:body></w:document>'), 'damaged'],
    ['has entities of its own', document('<!DOCTYPE a [<!ENTITY b "9">]><a>&b;</a>'), 'damaged'],
    ['is nested without end', docx('<w:sdt>'.repeat(100_000)), 'tangled'],
    ['unpacks without end', document(' '.repeat(65 * 1024 * 1024)), 'unpacks-too-large'],
    ['holds no report', docx('<w:p><w:r><w:t>通知</w:t></w:r></w:p>'), 'no-report'],
  ])('is told as one that %s', { timeout: 60_000 }, async (_, bytes, kind) => {
    expect(await problemOf(bytes, 'a.docx')).toMatchObject({ kind });
  });

  test('an old one, and one that a password shuts, say what to do', async () => {
    const compound = (stream: string) =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(Uint16Array.from(stream, (one) => one.charCodeAt(0)).buffer),
      ]);
    expect(await problemOf(compound('EncryptedPackage'), 'a.docx')).toEqual({
      kind: 'locked',
      facts: { format: 'Word' },
    });
    expect(await problemOf(compound('EncryptedPackage'), 'a.xlsx')).toEqual({
      kind: 'locked',
      facts: { format: 'Excel' },
    });
    expect(await problemOf(compound('WordDocument'))).toEqual({ kind: 'other-format', facts: { format: 'Word' } });
    expect(await problemOf(compound('Workbook'))).toEqual({ kind: 'other-format', facts: { format: 'Excel' } });
  });
});
