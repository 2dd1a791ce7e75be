import { figureText } from '../../messages/figure-text.js';
import type { Words } from '../../messages/words.js';
import type { Tally } from '../corrections/tally.js';
import type { CsvField } from '../csv.js';
import { html, type Markup } from './markup.js';
import { htmlWordsOf } from './words/html-words-of.js';

/** The table of contents of a run: a row for each report with what was found, their sum, and the inputs without one. */
export function contentsMarkup({ heads, rows, unread }: Tally, ids: readonly string[], words: Words): Markup {
  const own = htmlWordsOf(words.lang);
  const problems = unread.map(({ source, problem }) => html`<li><b>${source}</b> ${problem.message}</li>`);
  return html`<nav class="contents" id="contents" slot="contents" aria-labelledby="contents-name"><h2 id="contents-name">${own.contents}</h2>
<div class="sheet" role="region" tabindex="0" aria-labelledby="contents-name"><table><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead>
<tbody>${rows.slice(0, -1).map((row, at) => html`<tr>${fields(row, ids[at] ?? null)}</tr>\n`)}</tbody>
<tfoot>${rows.slice(-1).map((row) => html`<tr>${fields(row, null)}</tr>`)}</tfoot></table></div>${
    problems.length > 0 && html`\n<h3>${words.corrections.unread}</h3><ul class="unread">${problems}</ul>`
  }</nav>`;
}

/** The first field names the report, and leads to it. */
function fields([name = null, ...others]: readonly CsvField[], id: string | null): readonly Markup[] {
  const own = id === null ? text(name) : html`<a href="#${id}">${text(name)}</a>`;
  return [html`<th scope="row">${own}</th>`, ...others.map((field) => cell(field))];
}

function cell(field: CsvField): Markup {
  return typeof field === 'number'
    ? html`<td class="${field === 0 ? 'zero' : 'number'}">${figureText(field)}</td>`
    : html`<td>${field}</td>`;
}

function text(field: CsvField): string {
  return typeof field === 'number' ? figureText(field) : (field ?? '');
}
