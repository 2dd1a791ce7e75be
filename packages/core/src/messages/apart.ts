import type { Apart } from '../series/apart.js';
import type { ApartWords } from './apart-words.js';
import { apart as en } from './en/apart.js';
import type { Lang } from './words.js';
import { apart as zh } from './zh/apart.js';

const words: Readonly<Record<Lang, ApartWords>> = { zh, en };

/** Why reports were not compared over the years, and what to do. */
export function apartMessage({ kind, facts }: Apart, lang: Lang): string {
  return (words[lang][kind] as (facts: Apart['facts']) => string)(facts);
}
