import { describe, expect, test } from 'vitest';
import { type DocxCell, docxCells, docxOf } from '../render/docx.js';
import type { Filled } from '../render/filled.js';
import { filledFrom } from '../render/filled-from.js';
import { type HtmlCell, htmlCells, htmlPage } from '../render/html.js';
import { pdfOf } from '../render/pdf.js';
import { setPages } from '../render/set-pages.js';
import { xlsxOf } from '../render/xlsx.js';
import { readOne } from '../support/reading.js';
import { samples, skipReason } from '../support/samples.js';
import { cellAt, readOnly } from './compared.js';

const encoder = new TextEncoder();

/** The kinds of file that a report is written as, each in every way in which the tests write it. */
const kinds: readonly (readonly [string, (filled: Filled) => Uint8Array])[] = [
  ...Object.entries(htmlCells).map(([style, cell]) => {
    return [`HTML, ${style}`, (filled: Filled) => encoder.encode(htmlPage(filled, cell as HtmlCell))] as const;
  }),
  ...Object.entries(docxCells).map(([style, cell]) => {
    return [`DOCX, ${style}`, (filled: Filled) => docxOf(filled, cell as DocxCell)] as const;
  }),
  ['XLSX, one sheet', (filled) => xlsxOf(filled, false)],
  ['XLSX, a sheet for each table', (filled) => xlsxOf(filled, true)],
  ...[[1], [1, 3, 9, 2], [2, 4, 6, 1, 1, 1, 1, 1, 1, 1]].flatMap((weights) =>
    [true, false].map((isRuled) => {
      const name = `PDF ${isRuled ? 'with' : 'without'} lines, columns ${weights}`;
      return [name, (filled: Filled) => pdf(filled, weights, isRuled)] as const;
    }),
  ),
];

function pdf(filled: Filled, weights: readonly number[], isRuled: boolean): Uint8Array {
  const pages = setPages(filled, { weights, bottom: 780 });
  const texts = pages.map((page) => page.texts);
  return pdfOf(texts, isRuled ? pages.map((page) => page.strokes) : []);
}

describe.skipIf(skipReason !== null)('the figures of real reports come back from files of every kind', () => {
  describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, { text, cells }) => {
    const filled = filledFrom(readOne(text));

    test.each(kinds)('%s: all 200 cells', async (_kind, write) => {
      const report = await readOnly(write(filled));
      expect(cells.size).toBe(200);
      const read = [...cells.keys()].map((address) => {
        const cell = cellAt(report, address);
        return [address, cell?.state, cell?.value];
      });
      expect(read).toEqual([...cells].map(([address, value]) => [address, value === null ? 'blank' : 'number', value]));
      expect(report.doubts).toEqual([]);
    });
  });
});
