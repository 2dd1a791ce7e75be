import type { Passage } from '../../rules/passages.js';
import type { StatedGrowth } from '../../rules/series/year-record.js';
import { detached } from '../detached.js';
import { countedIn } from './counted.js';

/** 增长 25%, 下降了 3.5%; not 约, not a difference in percentage points, of which the sign says 个百分点. */
const rate =
  /(增长|增加|增幅|上升|上涨|提高|提升|下降|减少|降低|下滑|降幅)(?:率|幅度)?(?:达到|达|为|了)?(\d{1,6}(?:\.\d{1,4})?)[%％](左右|以上)?/g;
const fall = /^(?:下|减|降)/;

/** What a growth is one against: the year before, in one of its names or by its number. */
const against = /同比|(?:比|较|与)(?:上一?年|去年|前一年|(20\d\d)年)度?(?:同期)?|(?:上一?年|去年)度?(?:同期)?相比/g;

/** A sentence is at most this long before its rate. */
const reach = 80;

const sentenceEnd = /[。；;！!？?\n]/;

/** The growths against the year before that a report's prose states of what the form counts, exactly and in percent. */
export function statedGrowths(passages: readonly Passage[], year: number): StatedGrowth[] {
  const found: StatedGrowth[] = [];
  for (const passage of passages) {
    // Most reports state no rate at all.
    if (passage.section !== null && /[%％]/.test(passage.text)) found.push(...growthsIn(passage, year));
  }
  return found;
}

function* growthsIn(passage: Passage, year: number): Generator<StatedGrowth> {
  const { text } = passage;
  for (const match of text.matchAll(rate)) {
    const [whole, verb = '', digits = '', about] = match;
    const { index } = match;
    if (about !== undefined) continue;
    const start = startOf(text, index);
    const before = text.slice(start, index);
    if (!isAgainst(before, year - 1)) continue;
    const counted = countedIn(before);
    if (counted === null) continue;
    const to = index + whole.length;
    const [, fraction = ''] = digits.split('.');
    yield {
      quote: detached(text.slice(start, to)),
      place: passage.place(start, to),
      percent: fall.test(verb) ? -Number(digits) : Number(digits),
      tolerance: 0.5 * 10 ** -fraction.length,
      ...counted,
    };
  }
}

/** Where the sentence begins that a rate ends. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !sentenceEnd.test(text.charAt(start - 1))) start--;
  return start;
}

/** Whether the last thing compared with before a rate is the year before. */
function isAgainst(text: string, yearBefore: number): boolean {
  const last = [...text.matchAll(against)].at(-1);
  return last !== undefined && (last[1] === undefined || Number(last[1]) === yearBefore);
}
