import type { Table } from '../../grammar/report.js';
import { apartMessage } from '../../messages/apart.js';
import type { Words } from '../../messages/words.js';
import type { CheckedReport } from '../../rules/check.js';
import { counts } from '../corrections/columns.js';
import { sinceSentence } from '../corrections/gone.js';
import type { CheckedEntry } from '../entry.js';
import { addToSummary, emptySummary, leavesUnsure } from '../summary.js';
import { findingList } from './finding.js';
import { formTable } from './form-table.js';
import { goneSections } from './gone.js';
import { holdingList } from './holding-list.js';
import { holdingSums } from './holding-sums.js';
import { marksOf } from './marks.js';
import { html, type Markup } from './markup.js';
import { type NumberedPart, numbered } from './numbered.js';
import type { Telling } from './telling.js';
import { unsureSections } from './unsure.js';
import { htmlWordsOf } from './words/html-words-of.js';

/** A report's findings beside the tables that they are about; `id` begins the ids of its elements. */
export function reportMarkup(entry: CheckedEntry, id: string, words: Words): Markup {
  const { source, checked, decisions, since } = entry;
  const { report, findings } = checked;
  const own = htmlWordsOf(words.lang);
  const telling: Telling = { report, decisions: decisions ?? null, since: since ?? null, words, own, id };
  const { parts, numbers } = numbered(findings);
  const marks = marksOf(numbers);
  return html`
<article class="report" id="${id}" aria-labelledby="${id}-name" tabindex="-1">
<header><h2 id="${id}-name">${reportName(checked, words)}</h2>
<p class="source">${words.corrections.source(source)} · ${own.edition(report.edition)}</p>${years(entry, words)}${lastRound(entry, words)}
${tally(checked, words)}</header>${parts.map(part)}${goneSections(since, words)}${unsureSections(checked, telling)}
</article>`;

  function part({ table, groups }: NumberedPart): Markup | null {
    const list = findingList(groups, numbers, telling);
    if (table === null) return list && html`\n<section class="whole"><h3>${own.whole}</h3>${list}</section>`;
    const read = report.tables[table];
    const heading = `${id}-${table}`;
    return html`
<section class="part"><h3 id="${heading}">${own.sections[table]}</h3>
<div class="said">${list ?? (read !== undefined && html`<p class="nothing">${own.nothingHere}</p>`)}</div>
<div class="sheet" role="region" tabindex="0" aria-labelledby="${id}-name ${heading}">${
      read === undefined ? html`<p class="nothing">${own.noTable}</p>` : sheet(read, heading)
    }</div></section>`;
  }

  function sheet(table: Table, heading: string): Markup {
    const sums = holdingSums(table);
    return html`${formTable(table, heading, marks, sums, telling)}${holdingList(table, sums, telling)}`;
  }
}

/** Whose report it is, and of which year. */
function reportName({ report: { agency, year } }: CheckedReport, { corrections, lang }: Words): string {
  const own = htmlWordsOf(lang);
  return [agency ?? corrections.noAgency, ...(year === null ? [] : [own.year(year)])].join(' · ');
}

/** The years that it was compared with, or why there are none. */
function years({ beside = [], apart }: CheckedEntry, { lang }: Words): Markup | null {
  const told = beside.length > 0 ? htmlWordsOf(lang).compared(beside) : apart && apartMessage(apart, lang);
  return told === undefined ? null : html`\n<p class="source">${told}</p>`;
}

/** How it stands to the last round. */
function lastRound({ since }: CheckedEntry, words: Words): Markup | null {
  const told = sinceSentence(since, words);
  return told === null ? null : html`\n<p class="source">${told}</p>`;
}

/** How much there is of each kind; only what there is. */
function tally(checked: CheckedReport, words: Words): Markup {
  const own = htmlWordsOf(words.lang);
  const summary = emptySummary();
  addToSummary(summary, checked);
  const told = counts.filter((count) => summary[count] > 0);
  const isUnsure = checked.notAssessable.length > 0 || checked.report.doubts.some(leavesUnsure);
  const nothing = html`<p class="verdict">${isUnsure ? own.noFindingsYet : html`<b>✔</b> ${own.noFindings}`}</p>`;
  const items = told.map(
    (count) => html`<li class="${count}">${words.corrections.counts[count]} <b>${summary[count]}</b></li>`,
  );
  return html`${checked.findings.length === 0 && nothing}${told.length > 0 && html`<ul class="tally" role="list">${items}</ul>`}`;
}
