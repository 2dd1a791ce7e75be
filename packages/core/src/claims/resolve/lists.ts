import { carryOf } from '../parse/carry.js';
import { has, isCount, isMark, type Phrase, phraseOf } from '../parse/phrase.js';
import type { State } from '../parse/state.js';
import type { Token } from '../tokens/token.js';

/** The stretch of tokens that lists the parts of the figure at `at`: in brackets or after 其中; null when none does. */
function listAfter(tokens: readonly Token[], at: number): readonly [from: number, to: number] | null {
  let from = at + 1;
  const next = tokens[from];
  if (next?.type === 'mark' && next.char === '(') return [from + 1, closing(tokens, from + 1)];
  if (next?.type === 'mark' && (next.char === ',' || next.char === ':' || next.char === '、')) from++;
  const word = tokens[from];
  if (next?.type === 'mark' && next.char === ':') return [from, tokens.length];
  return word?.type === 'word' && word.sense === 'among' ? [from + 1, tokens.length] : null;
}

function closing(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && token.type === 'mark' && token.char === ')');
  return end < 0 ? tokens.length : end;
}

/** A count between two tokens. */
interface Part {
  readonly value: number;
  /** The words before it, with those behind the last count or mark. */
  readonly words: Phrase;
  /** The mark before these; null where another count, or nothing, stands there. */
  readonly mark: string | null;
  /** What the counts before it come to, those in brackets of their own left out. */
  readonly before: number;
}

/** The counts between two tokens, in their order. */
function* partsIn({ tokens }: State, from: number, to: number): Iterable<Part> {
  let [start, depth, before] = [from, 0, 0];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (isMark(token, '(')) depth++;
    else if (isMark(token, ')')) depth--;
    if (isCount(token)) {
      const last = tokens[start - 1];
      const value = countOf(token);
      yield { value, words: phraseOf(tokens, start, at), mark: last?.type === 'mark' ? last.char : null, before };
      if (depth === 0) before += value;
      start = at + 1;
    } else if (token?.type === 'mark' && token.char !== '、') start = at + 1;
  }
}

/** Nothing where it is a rate, or of something else. */
function countOf(token: Token | undefined): number {
  return token?.type === 'quantity' && token.measure === 'count' ? token.value : 0;
}

/**
 * 受理20件（上年结转2件、新收18件）, 收到20件，其中上年结转2件. 收到18件，其中自然人18件；上年结转2件: what stands behind a
 * list that has come to its whole stands beside it.
 */
export function listsCarriedOver(state: State, at: number): boolean {
  const list = listAfter(state.tokens, at);
  if (list === null) return false;
  const whole = countOf(state.tokens[at]);
  for (const { value, words, mark, before } of partsIn(state, ...list)) {
    if (whole > 0 && before === whole) return false;
    if (has(words, 'also') || carryOf(words, state.context.year) !== 'in') continue;
    // 其中自然人15件；上年结转2件: behind a stronger mark only what makes the list whole is sure to be in it.
    return before === 0 || mark !== ';' || before + value === whole;
  }
  return false;
}

/** 予以公开25件（含部分公开5件）, 予以公开25件，其中全部公开20件，部分公开5件: whether requests granted in part are counted in. */
export function listsPartial(state: State, at: number): boolean {
  const list = listAfter(state.tokens, at);
  if (list === null) return false;
  const whole = countOf(state.tokens[at]);
  for (const { value, words, before } of partsIn(state, ...list)) {
    const come = before + value;
    if (has(words, 'partiallyGranted') && (before === 0 || come === whole)) return true;
    if (come >= whole) return false;
  }
  return false;
}

/** 收到18件，另有上年结转2件. */
export function namesCarriedOverBeside(state: State, at: number): boolean {
  for (const { words } of partsIn(state, at + 1, state.tokens.length)) {
    if (has(words, 'also') && carryOf(words, state.context.year) === 'in') return true;
  }
  return false;
}

/** Whether the list that the figure at `at` is in names outcomes, or what goes to the next year, beside it. */
export function listNames(state: State, at: number, what: 'outcome' | 'carriedForward'): boolean {
  const rest = phraseOf(state.tokens, at + 1, state.tokens.length);
  if (what === 'outcome') return rest.words.some(({ field }) => field === 'outcome');
  const carry = carryOf(rest, state.context.year);
  return carry === 'out' || carry === 'bare' || has(rest, 'unfinished');
}
