import type { Quantity, Token, Word } from '../tokens/token.js';
import { decide } from './decide.js';
import { isNounFree, nounBehind } from './noun-behind.js';
import {
  endBefore,
  has,
  hasHead,
  isCount,
  isMark,
  itemEnd,
  joined,
  opensAside,
  type Phrase,
  phraseOf,
  unknownBetween,
  withWords,
} from './phrase.js';
import type { Reading } from './reading.js';
import type { State } from './state.js';

/** What a figure claims, and the words that say so. */
export interface FigureReading {
  readonly readings: readonly Reading[];
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Whether a figure can be one of the form's: a rate, an amount of something else or an approximate one is none. */
export function isOfForm({ measure, approximate }: Quantity): boolean {
  return measure !== 'percent' && measure !== 'other' && !approximate;
}

/**
 * Reads the figure at `at`, one that may be the form's, by its own words `before` it, which begin at `from`; `lead` is a
 * phrase without a figure right before them.
 */
export function readFigure(state: State, before: Phrase, from: number, at: number, lead: Phrase | null): FigureReading {
  const { tokens } = state;
  const figure = tokens[at] as Quantity;
  const to = phraseEnd(state, at);
  const after = phraseOf(tokens, at + 1, to);
  const { phrase, start, end } = chosen(state, before, after, lead, figure, from, at, to);
  if (isOfLastYear(state, at)) return { readings: [], start: figure.start, end: figure.end };
  const readings = decide(state, phrase, before, after, figure, from, to, at);
  return { readings, start: Math.min(start, figure.start), end };
}

/** 行政诉讼1件（上年结转）; （含上年结转2件） and （含上年结转） leave it as it is. */
function isOfLastYear({ tokens }: State, at: number): boolean {
  const next = at + 1;
  if (!isMark(tokens[next], '(') || !opensAside(tokens, next)) return false;
  const aside = phraseOf(tokens, next + 1, itemEnd(tokens, next + 1));
  return has(aside, 'lastYear') && !has(aside, 'among', 'thisYear', 'compare', 'more', 'fewer');
}

/** The words behind a figure reach to the end of its item; where they only say that it is open, to that of the next. */
function phraseEnd({ tokens }: State, at: number): number {
  const end = nextFigure(tokens, at + 1, itemEnd(tokens, at + 1));
  // 立案11件、处罚9件: what stands behind the mark is the next figure's.
  if (isCount(tokens[end])) return markBefore(tokens, at + 1, end);
  if (!isMark(tokens[end], ',')) return end;
  const words = phraseOf(tokens, at + 1, end);
  if (words.words[0]?.sense !== 'because' && !has(words, 'unfinished')) return end;
  const stop = itemEnd(tokens, end + 1);
  if (!has(phraseOf(tokens, end + 1, stop), 'carry', 'unfinished', 'nextYear')) return end;
  return nextFigure(tokens, end + 1, stop) === stop ? stop : end;
}

function markBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isMark(tokens[at], '、')) return at;
  return to;
}

function nextFigure(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isCount(tokens[at])) return at;
  return to;
}

interface Chosen {
  readonly phrase: Phrase | null;
  readonly start: number;
  readonly end: number;
}

/** The words that say what the figure counts: those before it, else those behind, else those of the lead. */
function chosen(
  state: State,
  before: Phrase,
  after: Phrase,
  lead: Phrase | null,
  figure: Quantity,
  from: number,
  at: number,
  to: number,
): Chosen {
  const { heads } = before;
  const [first] = heads;
  const last = heads.at(-1);
  if (first !== undefined && last !== undefined) {
    const known =
      unknownBetween(state.tokens, from, at, last.end, figure.start) === 0 && isNounFree(state, before, after, at);
    const whole = nounBehind(state, before, after, figure);
    return { phrase: known ? withCauseOf(after, whole) : null, start: firstWord(before, first).start, end: figure.end };
  }
  const told = withoutDelay(after);
  const [head] = told.heads;
  if (
    head !== undefined &&
    (told !== after || unknownBetween(state.tokens, at + 1, to, figure.end, head.start) === 0)
  ) {
    return { phrase: joined(before, told), start: figure.start, end: told.heads.at(-1)?.end ?? figure.end };
  }
  if (
    lead !== null &&
    hasHead(lead) &&
    !has(lead, 'part') &&
    head === undefined &&
    !isNamedByOthers(state, from, at) &&
    (isSumOf(lead, state, before, after, from, at) ??
      (!has(before, 'sum') || state.listed.length === 0 || has(lead, 'share')))
  ) {
    return { phrase: joined(headsOnly(lead), before), start: figure.start, end: figure.end };
  }
  return { phrase: head === undefined ? before : null, start: figure.start, end: figure.end };
}

/** 行政复议1件因上年度答复引发 */
function withCauseOf({ causeYear }: Phrase, phrase: Phrase): Phrase {
  return causeYear === undefined ? phrase : { ...phrase, causeYear };
}

/**
 * 行政许可比上年减少26件，共184件: whether a figure is what a change led to, where the lead is one: nothing else may be said of
 * it, as in 共送达文书80份, and it counts the same. null where the lead is none.
 */
function isSumOf(lead: Phrase, state: State, before: Phrase, after: Phrase, from: number, at: number): boolean | null {
  if (!has(lead, 'more', 'fewer') || has(before, 'become')) return null;
  const { tokens } = state;
  const figure = tokens[at] as Quantity;
  const change = figureBehind(lead, tokens, from);
  const isBare = before.words.every(
    ({ field, sense, start }) =>
      field === 'time' || sense === 'sum' || sense === 'is' || sense === 'own' || state.text.startsWith('作出', start),
  );
  return (
    isBare &&
    has(before, 'sum', 'is') &&
    (change === null || change.unit === figure.unit) &&
    unknownBetween(tokens, from, at, endBefore(tokens, from), figure.start) === 0 &&
    isNounFree(state, before, after, at)
  );
}

/** The figure between the words of a lead and `from`; null where there is none. */
function figureBehind({ heads }: Phrase, tokens: readonly Token[], from: number): Quantity | null {
  const end = heads.at(-1)?.end ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.start < end) return null;
    if (token.type === 'quantity') return token;
  }
  return null;
}

/** 申请内容主要为：征地拆迁20件: words that nobody knows name something of their own. */
function isNamedByOthers({ tokens }: State, from: number, at: number): boolean {
  const figure = tokens[at] as Quantity;
  return unknownBetween(tokens, from, at, endBefore(tokens, from), figure.start) > 0;
}

/** 另有1件因申请人补正尚在办理: the cause says no more than why. */
function withoutDelay(after: Phrase): Phrase {
  const open = after.words.findIndex(({ sense }) => sense === 'unfinished' || sense === 'carry');
  return open > 0 && after.words[0]?.sense === 'because' ? withWords(after, after.words.slice(open)) : after;
}

/** 本年新收: the words of time before the first head belong to the quote. */
function firstWord(before: Phrase, first: Word): Word {
  const at = before.words.indexOf(first);
  const previous = at > 0 ? before.words[at - 1] : undefined;
  return previous?.field === 'time' && previous.end === first.start ? previous : first;
}

function headsOnly({ heads }: Phrase): Phrase {
  return { words: heads, heads, years: [], months: [] };
}

/** Reads one figure of a list that 分别 pairs with phrases; `at` is where 分别 stands. */
export function readPair(state: State, phrase: Phrase, figure: Quantity, at: number): readonly Reading[] {
  if (!isOfForm(figure)) return [];
  const behind = phraseOf(state.tokens, at, at);
  return decide(state, phrase, phrase, behind, figure, at, at, at);
}
