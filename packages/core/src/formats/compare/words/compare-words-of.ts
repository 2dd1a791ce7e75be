import type { Lang } from '../../../messages/words.js';
import type { CompareWords } from './compare-words.js';
import { en } from './en.js';
import { zh } from './zh.js';

const words: Readonly<Record<Lang, CompareWords>> = { zh, en };

export function compareWordsOf(lang: Lang): CompareWords {
  return words[lang];
}
