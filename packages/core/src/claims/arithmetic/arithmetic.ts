import type { Arithmetic, ClaimContext } from '../claim.js';
import { isFigure } from '../parse/phrase.js';
import type { Token } from '../tokens/token.js';
import { figuresOf } from './figures.js';
import { listsIn } from './lists.js';
import { partsSum } from './parts-sum.js';
import { percentagesIn } from './percentages.js';

/** What lists and rates of a sentence come to; offsets are the sentence's. */
export type Reckoning = Arithmetic extends infer One ? (One extends Arithmetic ? Omit<One, 'quote'> : never) : never;

export function arithmeticOf(text: string, tokens: readonly Token[], { year }: ClaimContext): readonly Reckoning[] {
  if (tokens.filter(isFigure).length < 2) return [];
  const figures = figuresOf(tokens, year);
  const found: Reckoning[] = [];
  const counts = figures.filter(({ figure }) => figure.measure === 'count' || figure.measure === 'other');
  const lists = listsIn(tokens, counts);
  const money = figures.filter(({ figure }) => figure.measure === 'money');
  for (const list of lists) {
    const made = partsSum(list, counts);
    if (made !== null) found.push(made);
  }
  for (const list of listsIn(tokens, money)) {
    const made = partsSum(list, money);
    if (made !== null) found.push(made);
  }
  found.push(...percentagesIn(text, figures, lists));
  return found;
}
