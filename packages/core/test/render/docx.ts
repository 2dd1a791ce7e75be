import { tableKeys } from '../../src/form/index.js';
import type { Filled } from './filled.js';
import { escaped, packed } from './office.js';
import { type OfficialTable, officialTable } from './official.js';
import { formHeadings } from './sections.js';
import { plainStyle } from './style.js';

/** How a word processor writes the text of a cell. */
export type DocxCell = (text: string) => string;

export const run = (text: string) =>
  `<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (runs: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs}</w:p>`;
const broken = (text: string) => text.split('\n').map(run).join('<w:r><w:br/></w:r>');

export const docxCells: Readonly<Record<string, DocxCell>> = {
  'one run': (text) => paragraph(broken(text)),
  'a run for each character': (text) =>
    paragraph([...text].map((one) => (one === '\n' ? '<w:r><w:br/></w:r>' : run(one))).join('')),
  'a paragraph for each line': (text) =>
    text
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
  'tracked changes': (text) =>
    paragraph(`<w:del><w:r><w:delText>999</w:delText></w:r></w:del><w:ins>${broken(text)}</w:ins>`),
  'moved, and hidden text': (text) =>
    paragraph(
      `<w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom><w:moveTo>${broken(text)}</w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>`,
    ),
};

export function docxOf(filled: Filled, cell: DocxCell): Uint8Array {
  const parts = formHeadings.flatMap((heading, index) => {
    const key = tableKeys[index - 1];
    const table = key && filled.tables[key];
    const prose = (filled.prose[index] ?? []).map((text) => paragraph(run(`　　${text}`)));
    return [paragraph(run(heading)), ...prose, table ? docxTable(officialTable(table, plainStyle), cell) : ''];
  });
  return docx(`${paragraph(run(filled.title))}${parts.join('')}`);
}

export function docx(body: string): Uint8Array {
  const main = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return packed('word/document.xml', { 'word/document.xml': main });
}

/** The table with cells merged over columns and rows; those that are covered stand there empty, as programs write them. */
export function docxTable({ rows }: OfficialTable, cell: DocxCell): string {
  const open = new Map<number, { span: number; left: number }>();
  const lines = rows.map(({ cells }) => {
    let column = 0;
    let line = '';
    const covered = () => {
      for (let above = open.get(column); above !== undefined && above.left > 0; above = open.get(column)) {
        above.left -= 1;
        line += `<w:tc><w:tcPr><w:gridSpan w:val="${above.span}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`;
        column += above.span;
      }
    };
    for (const { text, span, down } of cells) {
      covered();
      const merged = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
      line += `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merged}</w:tcPr>${cell(text)}</w:tc>`;
      open.set(column, { span, left: down - 1 });
      column += span;
    }
    covered();
    return `<w:tr>${line}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${lines.join('')}</w:tbl>`;
}
