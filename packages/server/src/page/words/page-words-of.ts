import type { Lang } from '@gouji/core/messages';
import { en } from './en.js';
import type { PageWords } from './page-words.js';
import { zh } from './zh.js';

const words: Readonly<Record<Lang, PageWords>> = { zh, en };

export function pageWordsOf(lang: Lang): PageWords {
  return words[lang];
}
