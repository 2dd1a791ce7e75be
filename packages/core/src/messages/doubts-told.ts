import type { TableKey } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import { isRowDoubt } from './row-doubts.js';
import { doubtMessage } from './sentences.js';
import type { Words } from './words.js';

/** Doubts that one sentence tells. */
export interface ToldDoubts {
  readonly doubts: readonly Doubt[];
  readonly message: string;
}

/** Doubts in sentences, in their order; those of one kind about the rows of one table share one. */
export function doubtsTold(doubts: readonly Doubt[], words: Words): ToldDoubts[] {
  const groups = new Map<string | Doubt, Doubt[]>();
  for (const doubt of doubts) {
    const key = isRowDoubt(doubt) && doubt.table !== null ? `${doubt.table} ${doubt.kind}` : doubt;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [doubt]);
    else group.push(doubt);
  }
  return [...groups.values()].map((doubts) => ({ doubts, message: sentenceOf(doubts, words) }));
}

function sentenceOf(doubts: readonly Doubt[], words: Words): string {
  const [first] = doubts;
  if (first === undefined) return '';
  if (doubts.length === 1 || !isRowDoubt(first)) return doubtMessage(first, words);
  const labels = doubts.filter(isRowDoubt).map(({ facts }) => facts.label);
  return words.rowDoubts[first.kind](labels, first.table as TableKey);
}
