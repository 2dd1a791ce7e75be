import type { BothLanguages } from '@gouji/tui';
import { cliWords } from '../words/index.js';
import type { ReviewFacts } from '../words/review-words.js';
import type { CliWords } from '../words/words.js';

/** A sentence in both languages: which one is shown can be switched while a review runs. */
export function inBothLanguages(tell: (words: CliWords) => string): BothLanguages {
  return { zh: tell(cliWords('zh')), en: tell(cliWords('en')) };
}

/** Why something does not go as it should. */
export function reason<K extends keyof ReviewFacts>(kind: K, facts: ReviewFacts[K]): BothLanguages {
  return inBothLanguages(({ review }) => review[kind](facts));
}
