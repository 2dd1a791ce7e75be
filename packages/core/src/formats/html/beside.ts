import { figureText, quotable } from '../../messages/figure-text.js';
import { besideName } from '../../messages/sentences.js';
import type { Finding } from '../../rules/rules.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';
import { whereOf } from './where.js';

/** As many cells of another report are shown. */
const most = 7;

/** The cells of another year's report that take part in a finding; null where none do. */
export function besideOf({ beside = [] }: Finding, telling: Telling): Markup | null {
  if (beside.length === 0) return null;
  const { own, words } = telling;
  const rows = beside.slice(0, most).map((cell) => {
    const { value, raw, place, report } = cell;
    const figure = value === null ? quotable(raw) : figureText(value);
    const where = [own.year(report.year), whereOf(place, telling)].join(' ').trim();
    return html`<tr><td></td><td>${figure}</td><td>${besideName(cell, words)}</td><td>${where}</td></tr>`;
  });
  return html`<table class="sum"><caption>${own.besideFigures}</caption><tbody>${rows}</tbody></table>`;
}
