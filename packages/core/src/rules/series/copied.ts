import type { Located } from '../../grammar/report.js';
import type { Passage } from '../passages.js';
import { defineRule } from '../rule.js';
import { type PairYears, type YearPair, yearsOf } from './year-pair.js';
import type { YearSentence } from './year-record.js';

export interface CopiedFacts extends PairYears {
  /** The share of the later report's prose that stands in the earlier one too, 0 to 1. */
  readonly share: number;
  /** How many of its sentences do, and of how many. */
  readonly same: number;
  readonly sentences: number;
}

/** The share from which on a report tells of last year's work rather than of this year's. */
const defaultShare = 0.5;
/** Reports that say less than this in their own words, in characters, say the same every year and cannot help it. */
const leastProse = 100;
const leastSentences = 3;
/** The sentences told are the first of them; who reads as many knows. */
const mostQuotes = 100;

/** The share is one of characters, so that long paragraphs weigh as much as they take to read. */
export const copied = defineRule({
  id: 'series/copied',
  severity: 'warning',
  basis: 'regulation-50',
  years: { from: 2019 },
  needs: ['pairs', 'passages'],
  *check({ pairs, passages }, { copiedShare = defaultShare }) {
    for (const pair of pairs) {
      const { earlier, later } = pair;
      const same = sentencesAlso(later.sentences, earlier.sentences);
      const all = lengthOf(later.sentences);
      const share = all === 0 ? 0 : lengthOf(same) / all;
      if (share < copiedShare || all < leastProse || same.length < leastSentences) continue;
      const facts: CopiedFacts = {
        ...yearsOf(pair),
        share,
        same: same.length,
        sentences: later.sentences.length,
      };
      const quotes = quotesOf(pair, same, passages);
      yield { facts, quotes, place: quotes[0]?.place ?? null };
    }
  },
});

function sentencesAlso(own: readonly YearSentence[], others: readonly YearSentence[]): YearSentence[] {
  const keys = new Set(others.map(({ key }) => key));
  return own.filter(({ key }) => keys.has(key));
}

function lengthOf(sentences: readonly YearSentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

/** The sentences as the report that is judged writes them: but for the years, both write them alike. */
function quotesOf(
  { earlier, judged }: YearPair,
  same: readonly YearSentence[],
  passages: readonly Passage[],
): Located[] {
  const own = judged === 'later' ? same : sentencesAlso(earlier.sentences, same);
  return own.slice(0, mostQuotes).flatMap(({ passage, from, to }) => {
    const found = passages[passage];
    return found === undefined ? [] : [{ text: found.text.slice(from, to), place: found.place(from, to) }];
  });
}
