import type { Cell } from '../../grammar/report.js';
import { quotable } from '../../messages/figure-text.js';
import { messageOf } from '../../messages/sentences.js';
import { cellId, findingId } from './ids.js';
import { type Mark, signs } from './marks.js';
import { html, type Markup } from './markup.js';
import { sumOf } from './sum.js';
import type { Telling } from './telling.js';

/** The most severe of a cell's marks gives it its colour. */
const bySeverity = ['error', 'warning', 'note'] as const;

/** A cell with its figure as the report writes it, and the marks of what is wrong with it. */
export function figureCell(
  cell: Cell,
  columns: number,
  marks: readonly Mark[],
  sum: string | null,
  telling: Telling,
): Markup {
  const { address, state, value } = cell;
  const worst = bySeverity.find((severity) => marks.some(({ finding }) => finding.severity === severity));
  const kinds = [value === 0 ? 'zero' : state, ...(worst === undefined ? [] : [worst])].join(' ');
  const tips = marks.filter(({ isFirst }) => isFirst).map((mark) => tip(mark, telling));
  return html`<td id="${cellId(telling, address)}" class="${kinds}"${columns > 1 && html` colspan="${columns}"`}${
    sum !== null && marks.length === 0 && html` title="${sum}"`
  }>${content(cell, telling)}${marks.map((mark) => link(mark, telling))}${
    tips.length > 0 && html`<div class="tip" aria-hidden="true">${tips}</div>`
  }</td>`;
}

function content({ state, raw }: Cell, { words }: Telling): Markup | string {
  return state === 'absent' ? html`<i>${words.states.absent}</i>` : quotable(raw);
}

/** The sign and number of a finding, which lead to it. */
function link({ finding, number, isFirst }: Mark, telling: Telling): Markup {
  const { severity, rule } = finding;
  const { severities, rules } = telling.words;
  const more = !isFirst && html` tabindex="-1" title="${rules[rule].title}"`;
  const sign = html`<span aria-hidden="true">${signs[severity]}</span><span class="unseen">${severities[severity]} </span>`;
  return html`<a class="mark" href="#${findingId(telling, number)}"${more}>${sign}${number}</a>`;
}

/** What a finding says, for whoever points at its mark or comes to it by the keyboard; it is read out where it stands. */
function tip({ finding, number }: Mark, telling: Telling): Markup {
  const sum = sumOf(finding, telling, 'tip');
  return html`<p><b>${signs[finding.severity]} ${number}</b> ${messageOf(finding, telling.words)}</p>${sum}`;
}
