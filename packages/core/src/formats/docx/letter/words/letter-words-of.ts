import type { Lang } from '../../../../messages/words.js';
import { en } from './en.js';
import type { LetterWords } from './letter-words.js';
import { zh } from './zh.js';

const all: Readonly<Record<Lang, LetterWords>> = { zh, en };

/** The words of letters in one language. */
export function letterWordsOf(lang: Lang): LetterWords {
  return all[lang];
}
