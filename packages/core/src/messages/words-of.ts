import { en } from './en.js';
import type { Lang, Words } from './words.js';
import { zh } from './zh.js';

const words: Readonly<Record<Lang, Words>> = { zh, en };

/** The words of one language. */
export function wordsOf(lang: Lang): Words {
  return words[lang];
}
