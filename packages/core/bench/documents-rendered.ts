import { readText } from '../src/index.js';
import { type DocxCell, docxCells, docxOf } from '../test/render/docx.js';
import type { Filled } from '../test/render/filled.js';
import { filledFrom } from '../test/render/filled-from.js';
import { type HtmlCell, htmlCells, htmlPage } from '../test/render/html.js';
import { pdfOf } from '../test/render/pdf.js';
import { setPages } from '../test/render/set-pages.js';
import { reportTexts } from './reports.js';

const reports: readonly Filled[] = reportTexts.flatMap(({ name, text }) => {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${name}`);
  return reading.reports.map(filledFrom);
});

/** A PDF takes a hundred times as long as a page. */
const fewReports = 2;

/** The reports as web pages, in each way in which cells are written. */
export const pages = Object.entries(htmlCells).map(([style, cell]) => {
  return { style, pages: reports.map((filled) => htmlPage(filled, cell as HtmlCell)) };
});

/** The reports as Word documents, in each way in which cells are written. */
export const wordDocuments = Object.entries(docxCells).map(([style, cell]) => {
  return { style, files: reports.map((filled) => docxOf(filled, cell as DocxCell)) };
});

const hasBlanks = ({ tables }: Filled) =>
  Object.values(tables).some(({ entries }) => [...entries.values()].some(({ state }) => state === 'blank'));

/** Some of the reports as PDFs with lines around their cells, and without; those with blank cells apart. */
export const pdfs = [false, true].flatMap((isBlank) => {
  const some = reports.filter((filled) => hasBlanks(filled) === isBlank).slice(0, fewReports);
  return [true, false].map((isRuled) => {
    const files = some.map((filled) => {
      const set = setPages(filled, { weights: [5, 1, 1], bottom: 780 });
      const texts = set.map((page) => page.texts);
      return pdfOf(texts, isRuled ? set.map((page) => page.strokes) : []);
    });
    return { style: `${isRuled ? 'ruled' : 'without lines'}${isBlank ? ', cells blank' : ''}`, isBlank, files };
  });
});
