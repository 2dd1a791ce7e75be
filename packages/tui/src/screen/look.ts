import { type Lang, type Words, wordsOf } from '@gouji/core/messages';
import type { Ambiguous } from '@gouji/terminal';
import { en } from './words/en.js';
import type { ScreenWords } from './words/screen-words.js';
import { zh } from './words/zh.js';

/** What every pane is drawn by, beside its data and its room. */
export interface Look {
  readonly ambiguous: Ambiguous;
  /** The core's words. */
  readonly words: Words;
  readonly screen: ScreenWords;
}

const screenWords: Readonly<Record<Lang, ScreenWords>> = { zh, en };

export function lookOf(lang: Lang, ambiguous: Ambiguous): Look {
  return { ambiguous, words: wordsOf(lang), screen: screenWords[lang] };
}
