import type { Lang } from '@gouji/core/messages';
import { en } from './en/index.js';
import type { ReviewWords } from './words.js';
import { zh } from './zh/index.js';

const all: Readonly<Record<Lang, ReviewWords>> = { zh, en };

/** The words of the review in one language. */
export function reviewWords(lang: Lang): ReviewWords {
  return all[lang];
}
