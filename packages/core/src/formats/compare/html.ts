import { apartMessage } from '../../messages/apart.js';
import { messageOf } from '../../messages/sentences.js';
import { grouped } from '../../messages/told-order.js';
import type { Words } from '../../messages/words.js';
import { barOf, type FigureChange } from '../../series/changes.js';
import { isUnread } from '../entry.js';
import { html, type Markup } from '../html/markup.js';
import { pageClosing, pageOpening } from '../html/page.js';
import type { Writer } from '../writer.js';
import { type ComparedEntry, type ComparedYears, type CompareEntry, comparisonsOf } from './entry.js';
import { changeRow } from './rows.js';
import { compareWordsOf } from './words/compare-words-of.js';

const ownStyles = `.changes{border-collapse:collapse;width:100%;font-size:.95rem;min-width:34rem;overflow-wrap:break-word}
.changes :is(th,td){padding:.3rem .6rem;border-bottom:1px solid var(--rule);font-weight:400;text-align:right;white-space:nowrap}
.changes :is(th,td):first-child{text-align:left;white-space:normal}
.changes thead th{color:var(--faint);font-size:.85rem}
.changes svg{display:block;width:6rem;height:.8rem}
.changes .axis{stroke:var(--rule)}.changes .grown{fill:var(--note)}.changes .fallen{fill:var(--warning)}
.apart{color:var(--faint)}
.misfits{padding-left:1.25rem}.misfits .error{color:var(--error)}.misfits .warning{color:var(--warning)}.misfits .note{color:var(--note)}
@media screen and (max-width:34rem){.changes{min-width:0;font-size:.8rem}.changes thead th{font-size:.72rem}
.changes :is(th,td){padding:.3rem .25rem}.changes :is(th,td):last-child{display:none}}
@media print{.report{break-inside:avoid}}`;

/** The comparison as one page that needs nothing beside itself. */
export function compareHtml(words: Words): Writer<CompareEntry> {
  const own = compareWordsOf(words.lang);
  return {
    open: () => pageOpening({ title: own.title, about: own.about, styles: ownStyles }, words).html,
    entry: (entry) => (isUnread(entry) ? '' : article(entry, words).html),
    close: () => pageClosing,
  };
}

function article(entry: ComparedEntry, words: Words): Markup {
  const { source, checked, apart } = entry;
  const own = compareWordsOf(words.lang);
  const comparisons = comparisonsOf(entry);
  const agency = checked.report.agency ?? source;
  if (comparisons.length === 0) {
    const why = apart && html`<p class="apart">${apartMessage(apart, words.lang)}</p>`;
    return html`\n<article class="report"><h2>${agency}</h2>${why ?? null}</article>`;
  }
  const findings = grouped(checked.findings).flat();
  return html`
<article class="report">${comparisons.map((compared) => tableOfChanges(agency, compared, words))}
<section class="whole"><h3>${findings.length === 0 ? own.noFindings : own.findings}</h3><ul class="misfits">${findings.map(
    (one) =>
      html`<li><b class="${one.severity}">${words.severities[one.severity]}</b> ${messageOf(one, words)} <small>${one.rule}</small></li>`,
  )}</ul></section></article>`;
}

function tableOfChanges(agency: string, { earlier, later, shown }: ComparedYears, words: Words): Markup {
  const own = compareWordsOf(words.lang);
  const { figure, change, growth, bar } = own.columns;
  const heads = [figure, own.year(earlier.year), own.year(later.year), change, growth, bar];
  return html`<header><h2>${own.heading(agency, earlier.year, later.year)}</h2><p class="source">${own.sources(earlier.source, later.source)}</p></header>
<div class="sheet"><table class="changes"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${shown.map((one) => row(one, words))}</tbody></table></div>`;
}

function row(change: FigureChange, words: Words): Markup {
  const { name, before, after, change: difference, growth } = changeRow(change, words);
  return html`<tr><th scope="row">${name}</th><td>${before}</td><td>${after}</td><td>${difference}</td><td>${growth}</td><td>${drawn(change)}</td></tr>`;
}

/** The bar of a change, from the middle: a fall to the left, a growth to the right. */
function drawn(change: FigureChange): Markup {
  const bar = barOf(change);
  const width = Math.round(Math.abs(bar) * 50);
  const [at, kind] = bar < 0 ? [50 - width, 'fallen'] : [50, 'grown'];
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M50 0V10"/><rect class="${kind}" x="${at}" y="1" width="${width}" height="8"/></svg>`;
}
