import type { GridCell } from './grid.js';
import type { OfficialTable } from './official.js';

/** How a site or a word processor writes what stands in a cell. */
export type HtmlCell = (text: string) => string;

export const htmlCells: Readonly<Record<string, HtmlCell>> = {
  plain: (text) => escaped(text).replaceAll('\n', '<br>'),
  'hard spaces': (text) => `&nbsp;${escaped(text).replaceAll('\n', '<br/>')}&nbsp;`,
  paragraphs: (text) =>
    text
      .split('\n')
      .map((line) => `\n<p>${escaped(line)}</p>\n`)
      .join(''),
  'spans of a word processor': (text) =>
    `<p class=MsoNormal align=center><span lang=EN-US style='font-size:12.0pt'>${[...escaped(text)].join(
      '</span><span style="color:black">',
    )}<o:p></o:p></span></p>`,
  'hidden remarks': (text) => `<div>${escaped(text)}<span style="display: none">999</span></div>`,
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The table as HTML, merged cells by their spans. */
export function htmlTable({ rows }: OfficialTable, cell: HtmlCell): string {
  const lines = rows.map(({ cells }) => `<tr>${cells.map((each) => htmlCell(each, cell)).join('')}</tr>`);
  return `<table border="1"><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function htmlCell({ text, span, down }: GridCell, write: HtmlCell): string {
  const spans = `${span > 1 ? ` colspan="${span}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
  return `<td${spans}>${write(text)}</td>`;
}
