import type { Carry } from './carry.js';
import { has, type Phrase } from './phrase.js';

/**
 * Whether a phrase speaks of the year reported on, of another time, or does not say. The years of a carry-over
 * (2023年结转, 转2025年) are its direction, and none of its time.
 */
export function timeOf(phrase: Phrase, year: number | null, carry: Carry): 'own' | 'other' | null {
  const { years, months, words } = phrase;
  if (has(phrase, 'plan', 'period')) return 'other';
  if (months.some((month) => month !== 1 && month !== 12)) return 'other';
  if (carry !== null) return null;
  if (words.some(({ sense }) => sense === 'lastYear' || sense === 'nextYear')) return 'other';
  if (years.length > 0 && year !== null) return years.every((one) => one === year) ? 'own' : 'other';
  return years.length > 0 || has(phrase, 'thisYear') ? 'own' : null;
}

/** Whether a figure is a change, a rate for each, about so much, or one to compare with: 比上年的34件少5件, 由18件减至16件. */
export function isCompared({ words }: Phrase): boolean {
  const last = words.at(-1)?.sense;
  if (last === 'approximate' || last === 'from') return true;
  for (let at = words.length - 1; at >= 0; at--) {
    const sense = words[at]?.sense;
    if (sense === 'become') return false;
    if (sense === 'compare' || sense === 'more' || sense === 'fewer' || sense === 'per') return true;
  }
  return false;
}
