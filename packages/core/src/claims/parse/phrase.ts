import type { Field, Sense } from '../lexicon/lexicon.js';
import type { Quantity, Token, Word } from '../tokens/token.js';

/** The words and dates of a stretch of a sentence, without marks and figures. */
export interface Phrase {
  /** Words of all fields, in order; those that only give a cause (因…引发) are left out. */
  readonly words: readonly Word[];
  /** Those of its words that say what a figure counts. */
  readonly heads: readonly Word[];
  readonly years: readonly number[];
  readonly months: readonly number[];
  /** The year in which what it counts was caused, where that is said: 因上年度答复引发的. */
  readonly causeYear?: number | 'last';
}

/** Whether a word says what a figure counts, rather than when, where, beside what or how. */
export function isHead({ field }: Word): boolean {
  return field !== 'light' && field !== 'structure' && field !== 'time' && field !== 'scope';
}

export function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  let words: Word[] = [];
  let heads: Word[] = [];
  const years: number[] = [];
  const months: number[] = [];
  let [because, dated] = [-1, 0];
  let causeYear: Phrase['causeYear'];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type === 'word') {
      if (token.sense === 'because') [because, dated] = [words.length, years.length];
      if (token.sense === 'cause' && heads.length > 0) {
        // 因上年度的答复引发: its time is that of the cause as well.
        if (because >= 0) causeYear = namesLastYear(words, because) ? 'last' : years[dated];
        words = because < 0 ? words.filter((word) => !isHead(word)) : words.slice(0, because + 1);
        heads = words.filter(isHead);
        if (because >= 0) years.length = dated;
      }
      words.push(token);
      if (isHead(token)) heads.push(token);
    } else if (token.type === 'year') years.push(token.value);
    else if (token.type === 'month') months.push(token.value);
    else if (token.type === 'mark') at = asideEnd(tokens, at);
  }
  const phrase: Phrase = { words, heads, years, months };
  return causeYear === undefined ? phrase : { ...phrase, causeYear };
}

function namesLastYear(words: readonly Word[], from: number): boolean {
  return words.some(({ sense }, at) => at > from && sense === 'lastYear');
}

/** A phrase of other words, with the dates of this one. */
export function withWords(phrase: Phrase, words: readonly Word[]): Phrase {
  return { ...phrase, words, heads: words.filter(isHead) };
}

/** A phrase that goes on in another. */
export function joined(one: Phrase, other: Phrase): Phrase {
  return {
    ...one,
    ...other,
    words: [...one.words, ...other.words],
    heads: [...one.heads, ...other.heads],
    years: [...one.years, ...other.years],
    months: [...one.months, ...other.months],
  };
}

/**
 * Where brackets close that open at `at` and hold no figure: what they say is said aside, unless they name outcomes:
 * 予以公开（含部分公开）. `at` itself where none do.
 */
function asideEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.type !== 'mark' || token.char !== '(') return at;
  let names = false;
  for (let end = at + 1; end < tokens.length; end++) {
    const inner = tokens[end];
    if (isFigure(inner)) return at;
    if (inner?.type === 'word' && inner.field === 'outcome') names = true;
    if (inner?.type === 'mark' && inner.char === ')') return names ? at : end;
  }
  return at;
}

/** Whether brackets that open at `at` hold no figure, so that what stands before them goes on behind them. */
export function opensAside(tokens: readonly Token[], at: number): boolean {
  for (let end = at + 1; end < tokens.length; end++) {
    const inner = tokens[end];
    if (isFigure(inner)) return false;
    if (inner?.type === 'mark' && inner.char === ')') return true;
  }
  return false;
}

export function has({ words }: Phrase, ...senses: readonly Sense[]): boolean {
  for (const word of words) for (const sense of senses) if (word.sense === sense) return true;
  return false;
}

/** The words of one field, in order. */
export function of({ words }: Phrase, field: Field): readonly Word[] {
  return words.filter((word) => word.field === field);
}

export function isEmpty({ words, years, months }: Phrase): boolean {
  return words.length === 0 && years.length === 0 && months.length === 0;
}

export function hasHead({ heads }: Phrase): boolean {
  return heads.length > 0;
}

/** What is counted: the last topic, or thing of another kind, that a phrase names. */
export function nounOf({ words, heads }: Phrase): Word | undefined {
  if (heads.length === 0) return undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const before = at > 0 ? words[at - 1] : undefined;
    if (word.field === 'topic' ? !isOfCase(word, words, at) : isThing(word, before)) return word;
  }
  return undefined;
}

/** 政府信息公开行政复议申请 are cases, and so are 行政复议被申请: 申请 right behind a case is part of it. */
function isOfCase({ sense, start }: Word, words: readonly Word[], at: number): boolean {
  const before = at > 0 ? words[at - 1] : undefined;
  if (sense !== 'requests' || before?.end !== start) return false;
  if (cases.has(before.sense)) return true;
  const noun = at > 1 ? words[at - 2] : undefined;
  const isParticle = before.field === 'light' && before.end - before.start === 1;
  return isParticle && noun?.end === before.start && cases.has(noun.sense);
}

const cases: ReadonlySet<Sense> = new Set<Sense>(['reconsideration', 'litigation']);

/** 公开申请事项 are requests, 不掌握相关信息 is an outcome: a vague noun right behind another word is part of it. */
function isThing({ sense, start }: Word, before: Word | undefined): boolean {
  if (sense === 'thing' || sense === 'rate' || sense === 'feeNotice') return true;
  if (sense !== 'vague') return false;
  return !(
    before?.end === start &&
    (before.sense === 'requests' || (before.field === 'outcome' && before.sense !== 'granted'))
  );
}

/**
 * How many characters that the lexicon does not know stand between two offsets of a sentence: they may name something
 * else than the words around them.
 */
export function unknownBetween(tokens: readonly Token[], from: number, to: number, start: number, end: number): number {
  let covered = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.start < start || token.end > end) continue;
    const aside = isMark(token, '(') && opensAside(tokens, at) ? closing(tokens, at) : at;
    covered += Math.min(end, tokens[aside]?.end ?? end) - token.start;
    at = aside;
  }
  return Math.max(0, end - start - covered);
}

function closing(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !isMark(tokens[end], ')')) end++;
  return end;
}

export function isMark(token: Token | undefined, char: string): boolean {
  return token?.type === 'mark' && token.char === char;
}

export function isFigure(token: Token | undefined): token is Quantity {
  return token?.type === 'quantity';
}

/** A figure after which a new phrase begins. */
export function isCount(token: Token | undefined): token is Quantity {
  return isFigure(token) && token.measure !== 'bare';
}

/** Where the token before one ends; 0 where none stands before it. */
export function endBefore(tokens: readonly Token[], at: number): number {
  return at > 0 ? (tokens[at - 1]?.end ?? 0) : 0;
}

/** Where the item ends that holds `at`: at a comma, a stronger mark or a closing bracket. */
export function itemEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (token?.type === 'mark' && token.char !== '、') return end;
  }
  return end;
}
