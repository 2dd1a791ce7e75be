import type { Row } from '../../grid/row.js';
import type { Token } from '../../grid/token.js';
import type { Label } from '../labels/lexicon.js';
import { meaningsOf } from '../labels/recognize.js';

/** Neighbouring cells of a row that say the same words: positions of the first and the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** What the words can be, in any table; nothing for words that are no label of the form. */
  readonly labels: readonly Label[];
}

/** Programs that want each column to have a name of its own number those that stand again: 申请人情况.1. */
const numbered = /^\.\d{1,2}$/;

export function runsOf({ cells }: Row): Run[] {
  const runs: Run[] = [];
  for (let first = 0, last = 0; first < cells.length; first = last = last + 1) {
    const cell = cells[first] as Token;
    if (cell.kind !== 'words') continue;
    while (saysAgain(cells[last + 1], cell)) last++;
    if (last > first) runs.push({ first, last, labels: meaningsOf(cell.text).labels });
  }
  return runs;
}

function saysAgain(next: Token | undefined, { text }: Token): boolean {
  if (next?.kind !== 'words') return false;
  return next.text === text || (next.text.startsWith(text) && numbered.test(next.text.slice(text.length)));
}

/** Whether a row is one of heads, over columns or over blocks: no row of figures has two different ones, or one merged. */
export function isOfHeads({ cells }: Row, runs: readonly Run[]): boolean {
  if (cells.some(({ kind }) => kind === 'figure')) return false;
  if (runs.some(({ labels }) => labels.length > 0 && labels.every(isHead))) return true;
  const heads = cells.flatMap(({ kind, text }) =>
    kind === 'words' ? (meaningsOf(text).labels.find(isHead) ?? []) : [],
  );
  return new Set(heads.map(({ key }) => key)).size > 1;
}

function isHead({ role }: Label): boolean {
  return role === 'column' || role === 'head' || role === 'item';
}
