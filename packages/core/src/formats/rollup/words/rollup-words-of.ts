import type { Lang } from '../../../messages/words.js';
import type { RollUpFacts, RollUpProblem } from '../../../rollup/roll-up.js';
import { en } from './en.js';
import type { RollUpWords } from './rollup-words.js';
import { zh } from './zh.js';

const words: Readonly<Record<Lang, RollUpWords>> = { zh, en };

export function rollUpWordsOf(lang: Lang): RollUpWords {
  return words[lang];
}

/** Why reports could not be rolled up: what, where, and what to do. */
export function rollUpProblem({ kind, facts }: RollUpProblem, lang: Lang): string {
  const sentence = words[lang].problems[kind] as (facts: RollUpFacts[keyof RollUpFacts]) => string;
  return sentence(facts);
}
