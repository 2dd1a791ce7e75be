import { carryOf } from '../parse/carry.js';
import { has, isCount, isMark, phraseOf } from '../parse/phrase.js';
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

/** Calls with the stretch of words before each figure between two tokens; stops where it answers true. */
function someFigure(state: State, from: number, to: number, is: (from: number, to: number) => boolean): boolean {
  let start = from;
  for (let at = from; at < to; at++) {
    const token = state.tokens[at];
    if (isCount(token)) {
      if (is(start, at)) return true;
      start = at + 1;
    } else if (token?.type === 'mark' && token.char !== '、') start = at + 1;
  }
  return false;
}

/**
 * 受理20件（上年结转2件、新收18件）, 收到20件，其中上年结转2件. 收到18件，其中自然人18件；上年结转2件: what stands behind a
 * list that has come to its whole stands beside it.
 */
export function listsCarriedOver(state: State, at: number): boolean {
  const list = listAfter(state.tokens, at);
  if (list === null) return false;
  const whole = valueAt(state, at);
  let listed = 0;
  let isListed = false;
  someFigure(state, list[0], list[1], (from, to) => {
    if (whole > 0 && listed === whole) return true;
    const phrase = phraseOf(state.tokens, from, to);
    const isCarried = !has(phrase, 'also') && carryOf(phrase, state.context.year) === 'in';
    // 其中自然人15件；上年结转2件: behind a stronger mark only what makes the list whole is sure to be in it.
    const isApart = listed > 0 && isMark(state.tokens[from - 1], ';') && listed + valueAt(state, to) !== whole;
    isListed = isCarried && !isApart;
    if (depthBetween(state.tokens, list[0], to) === 0) listed += valueAt(state, to);
    return isCarried;
  });
  return isListed;
}

/** The count at a token; nothing where it is a rate, or of something else. */
function valueAt({ tokens }: State, at: number): number {
  const token = tokens[at];
  return token?.type === 'quantity' && token.measure === 'count' ? token.value : 0;
}

/** How many brackets open between two tokens without closing. */
function depthBetween(tokens: readonly Token[], from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], '(')) depth++;
    else if (isMark(tokens[at], ')')) depth--;
  }
  return depth;
}

/** 予以公开25件（含部分公开5件）, 予以公开25件，其中全部公开20件，部分公开5件: whether requests granted in part are counted in. */
export function listsPartial(state: State, at: number): boolean {
  const list = listAfter(state.tokens, at);
  if (list === null) return false;
  const whole = valueAt(state, at);
  let listed = 0;
  let isListed = false;
  someFigure(state, list[0], list[1], (from, to) => {
    const isFirst = listed === 0;
    listed += valueAt(state, to);
    isListed = has(phraseOf(state.tokens, from, to), 'partiallyGranted') && (isFirst || listed === whole);
    return isListed || listed >= whole;
  });
  return isListed;
}

/** 收到18件，另有上年结转2件. */
export function namesCarriedOverBeside(state: State, at: number): boolean {
  return someFigure(state, at + 1, state.tokens.length, (from, to) => {
    const phrase = phraseOf(state.tokens, from, to);
    return has(phrase, 'also') && carryOf(phrase, state.context.year) === 'in';
  });
}

/** Whether the list that the figure at `at` is in names outcomes, or what goes to the next year, beside it. */
export function listNames(state: State, at: number, what: 'outcome' | 'carriedForward'): boolean {
  const rest = phraseOf(state.tokens, at + 1, state.tokens.length);
  if (what === 'outcome') return rest.words.some(({ field }) => field === 'outcome');
  const carry = carryOf(rest, state.context.year);
  return carry === 'out' || carry === 'bare' || has(rest, 'unfinished');
}
