import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluedRows } from '../render/glued.js';
import { tableWriters } from '../render/layouts.js';
import { print } from '../render/pieces.js';
import { styleOf, writeReport } from '../render/report.js';
import { plainReports } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { readOnly, wrong } from './compared.js';

/** What prose says in words that rows without separators have too. */
const sentences = [
  '收取行政事业性收费29万元。',
  '行政许可12件，行政处罚3件，行政强制0件。',
  '制发行政规范性文件 6',
  '结转下年度继续办理3件，总计18件。',
  '三、本年度办理结果（一）予以公开5件。',
  '全年办理行政许可 412 件、行政处罚 27',
];

describe.each([...tableWriters, gluedRows].map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  test('prose in words of the form changes no figure', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(plainReports, fc.subarray(sentences, { minLength: 1 }), async (filled, said) => {
        const told = { ...filled, prose: { ...filled.prose, 0: [...(filled.prose[0] ?? []), ...said] } };
        const bytesOf = (each: typeof filled) =>
          new TextEncoder().encode(print(writeReport(each, styleOf(writer))).text);
        const [report, quiet] = [await readOnly(bytesOf(told)), await readOnly(bytesOf(filled))];
        expect(wrong(filled, report)).toEqual(wrong(filled, quiet));
        expect(report.doubts.map(({ kind, cells }) => [kind, cells])).toEqual(
          quiet.doubts.map(({ kind, cells }) => [kind, cells]),
        );
      }),
      runs(10),
    );
  });
});
