import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.js';
import { tableKeys } from '../../../src/form/index.js';
import { formDocx, templateDocx } from '../../../src/formats/docx/docx.js';
import type { Report } from '../../../src/grammar/report.js';
import { check } from '../../../src/rules/check.js';
import { docxCells, docxOf } from '../../render/docx.js';
import { plainReports } from '../../support/arbitraries.js';
import { built } from '../../support/built-report.js';
import { runs } from '../../support/runs.js';
import { paragraphsOf, partsOf } from './parts.js';

async function reread(bytes: Uint8Array): Promise<Report> {
  const reading = await readDocument(bytes, { name: 'a.docx' });
  const [report, ...others] = reading.ok ? reading.reports : [];
  if (report === undefined) throw new Error('no report');
  expect(others).toEqual([]);
  return report;
}

describe.each(['2021', '2019'] as const)('the blank form of %s as a document', (edition) => {
  test('is read as a form that nobody has filled in', async () => {
    const report = await reread(templateDocx(edition));
    expect(report).toMatchObject({ agency: null, year: null, edition, doubts: [] });
    expect(report.sections.map(({ index, fit }) => [index, fit])).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => [at, 'exact']),
    );
    for (const key of tableKeys) {
      expect(new Set(report.tables[key]?.cells.map(({ state }) => state))).toEqual(new Set(['blank']));
    }
    expect(check(report).findings.map(({ rule }) => rule)).toEqual(tableKeys.map(() => 'cells/blank'));
  });

  test('is of well-formed parts', () => {
    const paragraphs = paragraphsOf(partsOf(templateDocx(edition)));
    expect(paragraphs[0]).toBe('政府信息公开工作年度报告');
    expect(paragraphs).toContain('¶三、收到和处理政府信息公开申请情况');
  });
});

test('a report as a document has the same cells when it is read again', async () => {
  await fc.assert(
    fc.asyncProperty(plainReports, async (filled) => {
      const report = await reread(docxOf(filled, docxCells['one run'] ?? String));
      const again = await reread(formDocx(report));
      const cells = (one: Report) =>
        tableKeys.map((key) => one.tables[key]?.cells.map(({ raw, state }) => [raw, state]));
      expect(cells(again)).toEqual(cells(report));
      expect([again.title?.text, again.agency, again.year]).toEqual([report.title?.text, report.agency, report.year]);
    }),
    runs(10),
  );
});

test('what stands in a report stays text', () => {
  expect(paragraphsOf(partsOf(formDocx(built({ opening: '<w:p>&amp;\u0007' }))))).toContain('<w:p>&amp;␇');
});
