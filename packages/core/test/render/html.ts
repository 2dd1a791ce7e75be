import { tableKeys } from '../../src/form/index.js';
import type { Filled } from './filled.js';
import type { GridCell } from './grid.js';
import { type OfficialTable, officialTable } from './official.js';
import { formHeadings } from './sections.js';
import { plainStyle } from './style.js';

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

const asItIs = (table: OfficialTable) => table;

/**
 * A page as sites have it: a menu, a path, an index table and the report inside a table that lays them out.
 * @param change what is done to each table before
 */
export function htmlPage(filled: Filled, cell: HtmlCell, change = asItIs): string {
  const parts = formHeadings.flatMap((heading, index) => {
    const key = tableKeys[index - 1];
    const table = key && filled.tables[key];
    const prose = (filled.prose[index] ?? []).map((text) => `<p>　　${text}</p>`);
    return [
      `<p><b>${heading}</b></p>`,
      ...prose,
      table ? htmlTable(change(officialTable(table, plainStyle)), cell) : '',
    ];
  });
  const index = '<table><tr><td>索引号</td><td>000123</td><td>发布日期</td><td>2099-01-22</td></tr></table>';
  const menu = '<ul><li><a href="/">首页</a></li><li>政务公开</li></ul>';
  const script = '<script>document.write("<table><tr><td>规章</td><td>7</td></tr></table>")</script>';
  return `<!DOCTYPE html><html><head><title>年报</title>${script}</head><body>
<table width=100%><tr><td>${menu}</td><td>${index}<h1>${filled.title}</h1>
${parts.join('\n')}</td></tr></table><div>主办：某某办公室</div></body></html>`;
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
