import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import { isBehind, type List } from './lists.js';
import { fits, type Rate, rate, type Setting } from './rate.js';
import { fitsAnother } from './shares.js';

/** The name of a rate is at most this long. */
const longestName = 8;

/** Words before a name that take it back: 不满意, 未予采纳. */
const denial = /[不未非没无].{0,2}$/;

/** Words before a name by which another rate may count as well, or not: 基本满意. */
const degree = /(?:基本|比较|部分|非常|十分|较|很|最)$/;

/**
 * 收到128条，采纳57条，采纳率44.5%: a rate of what a figure before it counts in the same words, the last one or one of the
 * list that ends there. A rate of 100% leaves out what is not due, so it is taken only where it fits.
 */
export function namedRate({ text, figures, lists }: Setting, of: Figure, index: number): Rate | null {
  const before = figures.slice(0, index);
  const name = nameOf(text, of, before.at(-1));
  if (name === null) return null;
  const counts = before.filter(
    ({ figure, role, depth }) => figure.measure === 'count' && role === 'now' && depth <= of.depth,
  );
  const last = counts.at(-1);
  if (last === undefined) return null;
  const list = lists.findLast((one) => isBehind(of, one) && one.parts.at(-1) === last);
  const named = (list?.parts ?? [last]).filter((part) => saysOf(name, wordsOf(text, part, before)));
  const [part] = named;
  if (part === undefined || named.length > 1 || saysByDegree(name, wordsOf(text, part, before))) return null;
  const whole = list?.whole ?? wholeOf(text, part, counts, before, of);
  if (whole === undefined || !isPartOf(part, whole)) return null;
  const made = rate('share', of.figure.value, of, [part, whole], (100 * part.figure.value) / whole.figure.value);
  if (made.holds) return made;
  return of.figure.value >= 100 || fitsAnother(of, part, counts) || fitsWithout(of, part, list) ? null : made;
}

/** 维持3件、纠正1件、未审结1件，维持率75%: a rate may leave out one of the other parts, or all but one. */
function fitsWithout(of: Figure, part: Figure, list: List | undefined): boolean {
  if (list === undefined) return false;
  const others = list.parts.filter((other) => other !== part);
  return others.some(({ figure: { value } }) =>
    [list.whole.figure.value - value, part.figure.value + value].some(
      (all) => all > 0 && fits(of, of.figure.value, (100 * part.figure.value) / all),
    ),
  );
}

/** What a rate is named after: 采纳 for 采纳率. */
function nameOf(text: string, of: Figure, before: Figure | undefined): string | null {
  const lead = text.slice(Math.max(before?.figure.end ?? 0, of.figure.start - longestName - 2), of.figure.start);
  return /([\u4e00-\u9fff]+)率(?:为|达|达到)?$/.exec(lead)?.[1] ?? null;
}

/** What stands right before a figure, back to the figure or the mark before it. */
function wordsOf(text: string, part: Figure, figures: readonly Figure[]): string {
  const before = figures[figures.indexOf(part) - 1];
  const words = text.slice(before?.figure.end ?? 0, part.figure.start);
  return /[^,;:()]*$/.exec(words)?.[0] ?? '';
}

/** Whether words say what a rate is named after, and never take it back. */
function saysOf(name: string, words: string): boolean {
  const leads = words.split(name).slice(0, -1);
  return leads.length > 0 && !leads.some((lead) => denial.test(lead));
}

/** 基本满意, but not 满意和基本满意. */
function saysByDegree(name: string, words: string): boolean {
  const leads = words.split(name).slice(0, -1);
  return leads.every((lead) => degree.test(lead));
}

/** 审结4件，维持3件，维持率75%，纠错1件: the figure before a part, of which a rate is none unless the part is 其中. */
function wholeOf(
  text: string,
  part: Figure,
  counts: readonly Figure[],
  figures: readonly Figure[],
  of: Figure,
): Figure | undefined {
  const before = counts.slice(0, counts.indexOf(part));
  if (part.opens === 'among') return before.at(-1);
  return before.findLast((count) => {
    const next = figures[figures.indexOf(count) + 1] ?? of;
    if (next.figure.measure !== 'percent') return true;
    const rated = nameOf(text, next, count);
    return !has(next.own, 'share') && (rated === null || !saysOf(rated, wordsOf(text, count, figures)));
  });
}

function isPartOf({ figure: part }: Figure, { figure: whole }: Figure): boolean {
  return (
    whole.unit === part.unit && whole.value >= part.value && whole.value > 0 && !part.approximate && !whole.approximate
  );
}
