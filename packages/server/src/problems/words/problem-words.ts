import type { ProblemFacts } from '../kinds.js';

/** The words of every problem: what kind it is, and what is wrong here with what to do about it. */
export type ProblemWords = {
  readonly [K in keyof ProblemFacts]: { readonly title: string; detail(facts: ProblemFacts[K]): string };
};
