import { adviceOf, basisOf, messageOf } from '../../messages/sentences.js';
import type { Group } from '../../messages/told-order.js';
import { findingKey } from '../../review/finding-key.js';
import type { Finding } from '../../rules/rules.js';
import { besideOf } from './beside.js';
import { cellId, findingId } from './ids.js';
import { faultsOf, signs } from './marks.js';
import { html, type Markup } from './markup.js';
import { suggestionsOf } from './suggestions.js';
import { sumOf } from './sum.js';
import type { Telling } from './telling.js';
import { whereOf } from './where.js';

/** The findings about one part of a report. */
export function findingList(
  groups: readonly Group[],
  numbers: ReadonlyMap<Finding, number>,
  telling: Telling,
): Markup | null {
  if (groups.length === 0) return null;
  return html`<ol class="findings" role="list">${groups.map((group) => groupItem(group, numbers, telling))}</ol>`;
}

/** Findings that one diagnosis explains, after what they have in common; or a single finding. */
function groupItem(group: Group, numbers: ReadonlyMap<Finding, number>, telling: Telling): Markup {
  const corrections = group.flatMap((finding) => suggestionsOf(finding, telling));
  const item = (finding: Finding, corrections: readonly Markup[]) =>
    findingItem(finding, numbers.get(finding) ?? 0, corrections, telling);
  if (group.length === 1) return item(group[0], corrections);
  return html`<li class="together"><p>${telling.own.together(group.length)}</p>${corrections}<ol class="findings" role="list">${group.map(
    (finding) => item(finding, []),
  )}</ol></li>`;
}

function findingItem(finding: Finding, number: number, corrections: readonly Markup[], telling: Telling): Markup {
  const { words, own } = telling;
  const { severity, rule, place } = finding;
  const where = whereOf(place, telling);
  return html`
<li class="finding ${severity}" id="${findingId(telling, number)}">
<p class="head">${badge(finding, number, telling)} <span class="severity">${words.severities[severity]}</span>${
    where !== '' && html` <span class="place">${where}</span>`
  }${standing(finding, telling)} <code>${rule}</code></p>
<p class="message">${messageOf(finding, words)}</p>
${sumOf(finding, telling, 'finding')}${besideOf(finding, telling)}${corrections}
<p class="advice"><b>${own.advice}</b> ${adviceOf(finding, words)}</p>
<p class="basis"><b>${own.basis}</b> ${basisOf(finding, words)}</p>${decision(finding, telling)}
</li>`;
}

/** The finding's sign and number, which lead to the first of its cells. */
function badge(finding: Finding, number: number, telling: Telling): Markup {
  const [first] = faultsOf(finding);
  const text = html`<span aria-hidden="true">${signs[finding.severity]}</span>${number}`;
  return first === undefined
    ? html`<b class="badge">${text}</b>`
    : html`<a class="badge" href="#${cellId(telling, first.address)}">${text}</a>`;
}

/** What became of it since the last round. */
function standing(finding: Finding, { since, words: { corrections } }: Telling): Markup | null {
  const own = since?.standings.get(finding);
  if (own === undefined) return null;
  return html` <span class="standing ${own}"><span class="unseen">${corrections.columns.since} </span>${corrections.standings[own]}</span>`;
}

/** What a reviewer has said of it. */
function decision(finding: Finding, { decisions, words, own }: Telling): Markup | null {
  const said = decisions?.get(findingKey(finding));
  if (said === undefined) return null;
  const parts = [words.corrections.decisions[said.status ?? 'open'], said.reason, said.note];
  return html`\n<p class="decision"><b>${own.decision}</b> ${parts.filter((part) => part !== '').join(' · ')}</p>`;
}
