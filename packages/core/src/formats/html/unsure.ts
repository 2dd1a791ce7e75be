import { doubtsTold, type ToldDoubts } from '../../messages/doubts-told.js';
import type { CheckedReport } from '../../rules/check.js';
import { lineOf } from '../../source/place.js';
import { leavesUnsure } from '../summary.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';

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

/** A doubt with the first line that it is about. */
function doubtItem({ doubts, message }: ToldDoubts, { own }: Telling): Markup {
  const lines = doubts.map(({ place }) => lineOf(place)).filter((line) => line !== null);
  const place = lines.length > 0 && html`<span class="place">${own.line(Math.min(...lines))}</span> `;
  return html`<li>${place}${message}</li>`;
}
