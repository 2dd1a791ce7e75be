import { doubtsTold, type ToldDoubts } from '../../messages/doubts-told.js';
import type { CheckedReport } from '../../rules/check.js';
import { leavesUnsure } from '../summary.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';
import { whereOf } from './where.js';

/** What could not be read for certain, and what could not be judged. */
export function unsureSections({ report, notAssessable }: CheckedReport, telling: Telling): readonly (Markup | null)[] {
  const { words, own } = telling;
  const doubts = doubtsTold(report.doubts.filter(leavesUnsure), words).map((told) => doubtItem(told, telling));
  const gaps = notAssessable.map((item) => html`<li>${words.notAssessable(item)}</li>`);
  return [section(own.inDoubt, doubts), section(own.notAssessable, gaps)];
}

function section(heading: string, items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return html`\n<section class="unsure"><h3>${heading}</h3><ul>${items}</ul></section>`;
}

/** A doubt with the first place that it is about. */
function doubtItem({ doubts, message }: ToldDoubts, telling: Telling): Markup {
  const [first] = doubts
    .flatMap(({ place }) => (place === null ? [] : [place]))
    .toSorted((one, other) => one.start - other.start);
  const where = first === undefined ? '' : whereOf(first, telling);
  const place = where !== '' && html`<span class="place">${where}</span> `;
  return html`<li>${place}${message}</li>`;
}
