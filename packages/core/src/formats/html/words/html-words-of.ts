import type { Lang } from '../../../messages/words.js';
import { en } from './en.js';
import type { HtmlWords } from './html-words.js';
import { zh } from './zh.js';

const words: Readonly<Record<Lang, HtmlWords>> = { zh, en };

export function htmlWordsOf(lang: Lang): HtmlWords {
  return words[lang];
}
