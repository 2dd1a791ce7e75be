import type { ClaimContext } from '../claim.js';
import { rowsAfter } from '../resolve/requests.js';
import type { Sentence } from '../text/sentence.js';
import type { Quantity, Token, Word } from '../tokens/token.js';
import { closeItem, noteFigure } from './close-item.js';
import { noteDomain } from './domain.js';
import { type FigureReading, isOfForm, readFigure, readPair } from './figure.js';
import { opensTopics, withOtherOutcome } from './modifiers.js';
import {
  endBefore,
  has,
  hasHead,
  isCount,
  isFigure,
  isHead,
  isMark,
  itemEnd,
  opensAside,
  type Phrase,
  phraseOf,
} from './phrase.js';
import type { Reading, SentenceClaim } from './reading.js';
import { pairingAt, seriesEnd } from './respectively.js';
import { withParts } from './same-cell.js';
import { isOfParts } from './scope.js';
import { type Discourse, type State, stateOf } from './state.js';
import { isCompared } from './time.js';
import { readZero } from './zero.js';

/** Reads the claims of a sentence that states something from its tokens, and leaves behind in `discourse` what it spoke of. */
export function readSentence(
  { text }: Sentence,
  tokens: readonly Token[],
  context: ClaimContext,
  discourse: Discourse,
): readonly SentenceClaim[] {
  const state = stateOf(context, discourse, text, tokens);
  const claims: SentenceClaim[] = [];
  const take = ({ readings, start, end }: FigureReading, value: number, figure: Quantity | null) => {
    for (const reading of readings)
      claims.push({ reading, value: inUnit(reading, value), start, end, worded: figure === null, figure });
    remember(state, readings);
  };
  let from = 0;
  let lead: Phrase | null = null;
  let compared: Phrase | null = null;
  let previous: Phrase | null = null;
  // What brackets tell of another scope ends with them.
  let scopeOutside = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isFigure(token)) {
      if (token.measure === 'bare' && !isFigureAlone(tokens, at)) continue;
      const own = withOtherOutcome(phraseOf(tokens, from, at), state);
      const joins = at > 0 && isFigure(tokens[at - 1]) && endBefore(tokens, at) === token.start;
      let spent = at + 1;
      if (isOfForm(token)) {
        const said = joins ? previous : has(own, 'become') ? (compared ?? lead) : lead;
        const read = readFigure(state, own, from, at, said);
        take(read, token.value, token);
        state.parted = read.readings.length === 0 && (state.parted || !isCompared(own));
        spent = spentTo(tokens, at, read);
      } else if (isOfParts(own, state)) state.otherScope = true;
      noteFigure(own, state);
      if (spent > at + 1) noteFigure(phraseOf(tokens, at + 1, spent), state);
      if (hasHead(own)) compared = own;
      previous = own;
      // 自然人占92.3%，共24件: what a share is of, its number is of too.
      // 行政许可比上年减少26件，共184件: what changed is counted behind.
      const goesOn = hasHead(own) && (token.measure === 'percent' ? has(own, 'share') : has(own, 'more', 'fewer'));
      // 依申请公开数量，2022年7件，2023年9件
      const isOfAnotherYear = !hasHead(own) && own.years.length > 0;
      lead = goesOn ? own : isOfAnotherYear ? lead : null;
      from = spent;
    } else if (token.type === 'mark') {
      if (token.char === '、') continue;
      if (token.char === '(' && opensAside(tokens, at)) {
        while (!isMark(tokens[at], ')')) at++;
        continue;
      }
      state.otherItem = false;
      const item = phraseOf(tokens, from, at);
      if (token.char === ',' || token.char === ':' || token.char === ';') closeItem(item, from, at, state, claims);
      if (token.char === ':' && opensTopics(text.slice(0, token.start))) state.topical = true;
      if (token.char === ';' || state.untilComma) state.otherScope = state.untilComma = state.decides = false;
      if (token.char === ';') {
        state.published = false;
        state.narrowed = null;
      }
      if (token.char === '(') scopeOutside = state.otherScope;
      else if (token.char === ')') state.otherScope = scopeOutside;
      if (token.char === '(' || (token.char === ',' && has(item, 'within'))) opensList(state);
      else if (token.char === ';' || token.char === ')' || has(item, 'by')) closesList(state);
      if (hasHead(item) || token.char === ';') lead = hasHead(item) ? item : null;
      from = at + 1;
    } else if (token.type === 'word') {
      if (token.sense === 'among' || token.sense === 'rest') {
        if (!state.among) opensList(state);
        if (token.sense === 'among') from = at + 1;
      } else if (token.sense === 'plan') state.otherTime = true;
      else if (token.sense === 'respectively') {
        const pairing = pairingAt(tokens, from, at);
        noteDomain(phraseOf(tokens, from, at), state);
        for (const { phrase, figure, value } of pairing?.pairs ?? []) {
          take(
            { readings: readPair(state, phrase, figure, at), start: pairing?.start ?? 0, end: pairing?.end ?? 0 },
            value,
            figure,
          );
        }
        if (pairing !== null) {
          at = pairing.next - 1;
          from = pairing.next;
        } else {
          const next = seriesEnd(tokens, at);
          if (next > at + 1) [at, from] = [next - 1, next];
        }
      } else if (denies(tokens, at)) {
        const end = denialEnd(tokens, at, text);
        if (!hasFigure(tokens, at, end)) {
          const zero =
            state.among && has(phraseOf(tokens, from, at), 'rest') ? null : readZero(state, from, at, end, lead);
          if (zero !== null) take(zero, 0, null);
          noteFigure(phraseOf(tokens, at, end), state);
          at = end - 1;
          from = end;
        }
      }
    }
  }
  closeItem(phraseOf(tokens, from, tokens.length), from, tokens.length, state, claims);
  leave(discourse, state, claims);
  return withParts(claims);
}

/** Where the words end that a figure has used up behind it, if another follows in its item: 3起行政复议、1起行政诉讼. */
function spentTo(tokens: readonly Token[], at: number, { readings, end }: FigureReading): number {
  const figure = tokens[at] as Token;
  if (readings.length === 0 || end <= figure.end) return at + 1;
  const stop = itemEnd(tokens, at + 1);
  if (!hasFigure(tokens, at + 1, stop)) return at + 1;
  let spent = at + 1;
  while (spent < stop && (tokens[spent] as Token).start < end) spent++;
  return spent;
}

/** Whether a sentence states anything: one without figures and denials does not. */
export function states(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.type === 'quantity') return true;
    if (token.type === 'word' && (token.sense === 'not' || token.sense === 'unavailable.notHeld')) return true;
  }
  return false;
}

/** What a sentence spoke of holds in the next one; a thing that it did not count does not. */
function leave(discourse: Discourse, { domain, tokens }: State, claims: readonly SentenceClaim[]): void {
  if (domain !== 'thing' || hasFigure(tokens, 0, tokens.length)) discourse.domain = domain;
  const isOfRequests = ({ reading }: SentenceClaim) => reading.readings[0]?.[0]?.startsWith('applications.') === true;
  if (claims.some(isOfRequests)) discourse.disclosure = true;
}

function inUnit({ unit }: Reading, value: number): number {
  return unit === '万元' ? Math.round(value * 100) / 1_000_000 : value;
}

/** A number without a measure word is a figure where nothing else follows it, and a word of being or nought stands before. */
function isFigureAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Quantity;
  const before = at > 0 ? tokens[at - 1] : undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.start === token.end && next.type !== 'mark') return false;
  const isSaid =
    before?.end === token.start &&
    ((before.type === 'word' && (before.sense === 'is' || before.sense === 'each')) ||
      (before.type === 'mark' && before.char === ':'));
  return isSaid || token.value === 0;
}

function hasFigure(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCount(tokens[at])) return true;
  return false;
}

/** A denial reaches to the end of its item, or to the next one in it; 零 to the next head alone. */
function denialEnd(tokens: readonly Token[], at: number, text: string): number {
  const end = itemEnd(tokens, at);
  const isPrefix = text.charAt((tokens[at] as Token).start) === '零';
  let parted = end;
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next] as Token;
    if (token.type === 'mark') parted = next;
    else if (token.type === 'word' && token.sense === 'not' && parted < next) return parted;
    if (isPrefix && token.type === 'word' && isHead(token)) return next + 1;
  }
  return end;
}

/** 未, 无, 没有; 不存在 too, where it denies fees, cases or what is carried over, rather than being what a request was told. */
function denies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Word;
  if (token.sense === 'not') return true;
  if (token.sense !== 'unavailable.notHeld' || token.end - token.start !== 3) return false;
  const next = tokens[at + 1];
  if (next?.type === 'word' && next.sense === 'requests' && next.start === token.end) return true;
  const phrase = phraseOf(tokens, at + 1, itemEnd(tokens, at));
  return has(phrase, 'infoFee', 'costs', 'collect', 'reconsideration', 'litigation', 'carry');
}

function remember(state: State, readings: readonly Reading[]): void {
  for (const reading of readings) {
    const { kind } = reading;
    if (kind === 'received' || kind === 'concluded' || kind === 'carriedOver') state.rows = rowsAfter(reading, state);
    if (kind === 'concluded') state.concluded = true;
    if (state.domain === null && reading.readings.some(([cell]) => cell?.startsWith('applications.')))
      state.domain = 'requests';
    state.listed.push(reading);
  }
}

/** What stands before a list holds again behind it. */
function opensList(state: State): void {
  state.among = true;
  state.outer = state.disputes;
}

function closesList(state: State): void {
  if (state.among && state.outer.length > 0) state.disputes = state.outer;
  // 一是…；二是…: the list of a colon goes on.
  if (state.among) state.topical = false;
  state.among = false;
}
