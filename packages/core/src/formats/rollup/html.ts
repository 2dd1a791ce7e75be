import { readText } from '../../grammar/read.js';
import type { Words } from '../../messages/words.js';
import { blocksAs } from '../form/form.js';
import { findingsWriter } from '../html/html.js';
import { html } from '../html/markup.js';
import { pageClosing, pageOpening } from '../html/page.js';
import { accountOf, incompleteCells } from './account.js';
import { rollUpBlocks } from './blocks.js';
import type { RolledUp } from './rolled-up.js';
import { rollUpWordsOf } from './words/rollup-words-of.js';

/** The sums in the tables of the form, with the findings marked in them, and the account, as one page. */
export function rollUpHtml(rolledUp: RolledUp, words: Words): string {
  const { rollup, findings } = rolledUp;
  const own = rollUpWordsOf(words.lang);
  const { government, year, members } = rollup;
  const head = { title: own.title(government, year), about: own.scope(year, members.length) };
  const reading = readText(blocksAs('text', rollUpBlocks(rolledUp, words)));
  const reports = reading.ok ? reading.reports.slice(0, 1) : [];
  const source = own.list(members.map((member) => member.source));
  return [
    pageOpening(head, words).html,
    ...reports.map((report) =>
      findingsWriter(words).entry({
        source,
        checked: {
          report: { ...report, agency: government ?? own.sumOf(members.length) },
          findings,
          notAssessable: [],
          judgedBy: findings.map(({ rule }) => rule),
        },
      }),
    ),
    account(rolledUp, words),
    pageClosing,
  ].join('');
}

function account(rolledUp: RolledUp, words: Words): string {
  const own = rollUpWordsOf(words.lang);
  const incomplete = incompleteCells(rolledUp.rollup);
  return html`
<section class="unsure"><h2>${own.account}</h2>${incomplete > 0 && html`<p>${own.notice(incomplete)}</p>`}${accountOf(
    rolledUp,
    words,
  ).map(({ heading, lines }) => html`\n<h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}
</section>`.html;
}
