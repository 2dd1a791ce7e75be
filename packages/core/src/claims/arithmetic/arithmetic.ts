import type { Arithmetic, ClaimContext } from '../claim.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Token } from '../tokens/token.js';
import { figuresOf } from './figures.js';
import { listsIn } from './lists.js';
import { partsSum } from './parts-sum.js';
import { percentagesIn } from './percentages.js';

/** What lists and rates of a sentence come to; offsets are the sentence's. */
export type Reckoning = Arithmetic extends infer One ? (One extends Arithmetic ? Omit<One, 'quote'> : never) : never;

const none: readonly Reckoning[] = [];

export function arithmeticOf(text: string, tokens: readonly Token[], { year }: ClaimContext): readonly Reckoning[] {
  if (!canReckon(tokens)) return none;
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
  found.push(...percentagesIn({ text, tokens, figures, lists, year }));
  return found;
}

/** Whether a sentence has two figures, and a rate, or a word or mark that makes a list of figures. */
function canReckon(tokens: readonly Token[]): boolean {
  let figures = 0;
  let relates = false;
  for (const token of tokens) {
    if (token.type === 'quantity') {
      figures++;
      if (token.measure === 'percent') relates = true;
    } else if (token.type === 'mark') relates ||= token.char === '(' || token.char === ':';
    else if (token.type === 'word') relates ||= opening.has(token.sense);
  }
  return figures > 1 && relates;
}

const opening: ReadonlySet<Sense> = new Set<Sense>(['among', 'rest', 'sum', 'respectively', 'from', 'by', 'within']);
