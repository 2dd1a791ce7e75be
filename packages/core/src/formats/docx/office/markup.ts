import { xmlText } from '../../xml-text.js';
import type { StyleId } from './styles.js';

/** A paragraph of text; its lines stay lines. */
export function paragraph(style: StyleId, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;
}

/** The first paragraph of a new page. */
export function paragraphOnNewPage(style: StyleId, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:pageBreakBefore/></w:pPr>${runs(text)}</w:p>`;
}

function runs(text: string): string {
  if (text === '') return '';
  const lines = xmlText(text).replaceAll('\t', ' ').split('\n');
  const written = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>');
  return `<w:r>${written}</w:r>`;
}

/** A cell of a table with its paragraphs. */
export interface TableCell {
  /** Columns that it covers. */
  readonly span: number;
  /** `starts` a cell that goes on below, or goes on with one from `above`; null for neither. */
  readonly merge: 'starts' | 'above' | null;
  readonly paragraphs: string;
}

export interface TableRow {
  /** Stands again on every page that the table goes on to. */
  readonly isHead: boolean;
  readonly cells: readonly TableCell[];
}

const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
const margins = Object.entries({ top: 28, left: 57, bottom: 28, right: 57 })
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

/** A table with lines; `widths` are those of its columns in twentieths of a point. No row is torn by the end of a page. */
export function table(widths: readonly number[], rows: readonly TableRow[]): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.map((row) => rowOf(row, widths)).join('')}</w:tbl>`
  );
}

function rowOf({ isHead, cells }: TableRow, widths: readonly number[]): string {
  let column = 0;
  const written = cells.map(({ span, merge, paragraphs }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    const merged = merge === null ? '' : merge === 'starts' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${merged}<w:vAlign w:val="center"/></w:tcPr>` +
      `${paragraphs}</w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="320"/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}
