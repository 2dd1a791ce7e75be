import { bareOutcomes } from '../lexicon/acts.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Token, Word } from '../tokens/token.js';
import { endBefore } from './phrase.js';

/**
 * The words of a sentence with those that tell an outcome only by themselves (重复提交2件) read as what they are: an outcome
 * where nothing else is said between two marks, and else something that narrows what is counted, or what a denial is of.
 */
export function withBareOutcomes(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some((token) => isBare(token, text))) return tokens;
  const read: Token[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = markFrom(tokens, from);
    const isSettled = isWhole(tokens, from, to, text) && !isBelied(tokens, from, to);
    let isDenied = false;
    for (const token of tokens.slice(from, to + 1)) {
      if (isOf(token, 'not')) isDenied = true;
      read.push(isSettled || !isBare(token, text) ? token : beside(token, isDenied));
    }
    from = to + 1;
  }
  return read;
}

function isBare(token: Token, text: string): token is Word {
  return token.type === 'word' && token.field === 'outcome' && bareOutcomes.has(text.slice(token.start, token.end));
}

function beside(word: Word, isDenied: boolean): Word {
  return isDenied ? { ...word, field: 'elsewhere', sense: 'thing' } : { ...word, field: 'scope', sense: 'about' };
}

function markFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.type !== 'mark') at++;
  return at;
}

/** Whether a stretch says no more than an outcome, and of how many, of all or of none. */
function isWhole(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  let end = endBefore(tokens, from);
  let counts = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.start > end) return false;
    end = token.end;
    if (token.type === 'quantity' || isOf(token, 'each') || isOf(token, 'not')) counts = true;
    else if (token.type !== 'word' || addsNothing(token, text)) continue;
    else if (token.sense !== 'because' || groupsIn(tokens, to + 1).length === 0) return false;
  }
  return counts && end === (tokens[to]?.start ?? text.length);
}

const joints: ReadonlySet<Sense> = new Set<Sense>(['among', 'rest', 'also', 'sum', 'and', 'is', 'titled']);

/** Whether a word leaves an outcome as it is: one of time, of requests as such, or of those who ask. */
function addsNothing({ field, sense, start }: Word, text: string): boolean {
  if (field === 'outcome' || field === 'light' || field === 'time') return true;
  if (sense === 'everyone') return text.startsWith('申请人', start);
  return joints.has(sense) || sense === 'requests' || sense === 'own';
}

/**
 * Whether the words behind the next mark give other than the outcome told: 2件因反复申请，不予处理 bears it out, and 反复申请2件，
 * 经沟通撤回 does not, nor 重复提交2件，合并答复. With a figure of their own they are of that.
 */
function isBelied(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to + 1, markFrom(tokens, to + 1));
  if (behind.some(({ type }) => type === 'quantity')) return false;
  // 逾期未补正材料2件，不再处理: the one for the other.
  const told = groupsIn(tokens, from).flatMap((group) => (group === 'other' ? [group, 'rejected'] : [group]));
  return (
    groupsIn(tokens, to + 1).some((group) => !told.includes(group)) || behind.some((token) => isOf(token, 'channel'))
  );
}

/** The groups of the outcomes that are named from a token to the next mark. */
function groupsIn(tokens: readonly Token[], from: number): readonly string[] {
  return tokens
    .slice(from, markFrom(tokens, from))
    .flatMap((token) => (token.type === 'word' && token.field === 'outcome' ? token.sense.split('.').slice(0, 1) : []));
}

function isOf(token: Token, sense: Sense): boolean {
  return token.type === 'word' && token.sense === sense;
}
