import type { Apart, ApartFacts, ApartKind } from '../series/apart.js';
import { apart as en } from './en/apart.js';
import type { Lang } from './words.js';
import { apart as zh } from './zh/apart.js';

/** Why reports were not compared over the years, and what to do: one sentence each. */
export type ApartWords = { readonly [K in ApartKind]: (facts: ApartFacts[K]) => string };

const words: Readonly<Record<Lang, ApartWords>> = { zh, en };

/** Why reports were not compared over the years, and what to do. */
export function apartMessage({ kind, facts }: Apart, lang: Lang): string {
  return (words[lang][kind] as (facts: Apart['facts']) => string)(facts);
}
