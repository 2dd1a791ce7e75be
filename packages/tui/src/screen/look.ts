import { type Lang, type Words, wordsOf } from '@gouji/core/messages';
import type { Ambiguous } from '@gouji/terminal';
import type { ReviewWords } from '../words/words.js';
import { reviewWords } from '../words/words-of.js';
import { en } from './words/en.js';
import type { ScreenWords } from './words/screen-words.js';
import { zh } from './words/zh.js';

/** What every pane is drawn by, beside its data and its room. */
export interface Look {
  readonly ambiguous: Ambiguous;
  /** The core's words. */
  readonly words: Words;
  /** The review's words: commands, notices, questions. */
  readonly review: ReviewWords;
  /** The screen's own words: heads, marks. */
  readonly screen: ScreenWords;
}

const screenWords: Readonly<Record<Lang, ScreenWords>> = { zh, en };

export function lookOf(lang: Lang, ambiguous: Ambiguous): Look {
  return { ambiguous, words: wordsOf(lang), review: reviewWords(lang), screen: screenWords[lang] };
}
