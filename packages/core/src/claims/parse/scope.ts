import type { BodyLevel, ClaimContext } from '../claim.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Word } from '../tokens/token.js';
import type { Phrase } from './phrase.js';
import type { State } from './state.js';

const wholes: Readonly<Partial<Record<Sense, BodyLevel>>> = {
  wholeProvince: 'province',
  wholeCity: 'city',
  wholeCounty: 'county',
  wholeTownship: 'township',
  wholeDepartment: 'department',
};

/** Whether a phrase speaks of what the body reports on, of something else, or does not say. */
export function scopeOf({ words }: Phrase, state: State): 'own' | 'other' | null {
  let found: 'own' | 'other' | null = null;
  for (let at = 0; at < words.length; at++) {
    const { field, sense } = words[at] as Word;
    if (field !== 'scope' || sense === 'about' || sense === 'channel') continue;
    // 全县各级行政机关 are the county; 各部门 alone are not the body; with the office they are the whole.
    if (sense === 'members' && found === 'own') continue;
    if (isAppealedTo(words, at, state)) continue;
    if (sense === 'office' && (goesOnToMembers(words, at + 1) || isOfOwn(words, at, state))) continue;
    if (sense === 'filed' || sense === 'assists') state.untilComma = true;
    const scope =
      sense === 'unit' && isOwnUnit(words[at] as Word, state) ? 'own' : scopeOfWord(words, words[at] as Word, state);
    if (scope === 'other') return 'other';
    found = scope;
  }
  return found;
}

/** 所属3家单位收到5件: whether what is numbered are the parts of a body, which an item speaks of. */
export function isOfParts(phrase: Phrase, state: State): boolean {
  return phrase.words[0]?.sense === 'part' && scopeOf(phrase, state) === 'other';
}

/** 我局政务公开办公室: who answers for the whole body. */
function isOfOwn(words: readonly Word[], at: number, { context }: State): boolean {
  return context.level === 'department' && words[at - 1]?.sense === 'own' && words[at - 1]?.end === words[at]?.start;
}

/**
 * 2023年，分局收到…, 公安分局收到…: how a branch calls itself in its own report. 高新分局 is another one unless the body's name
 * holds it, and beside another part of the body, or the whole, a branch is a part.
 */
function isOwnUnit({ start, end }: Word, { context: { agency }, text, tokens, among }: State): boolean {
  const name = agency?.trimEnd() ?? '';
  if (among || !name.endsWith(text.slice(start, end))) return false;
  if (tokens.some((token) => token.type === 'word' && (token.sense === 'part' || token.sense === 'own'))) return false;
  const before = tokens.findLast((token) => token.end <= start && opensName(token));
  return isShortFor(text.slice(before?.end ?? 0, start), name);
}

function opensName(token: State['tokens'][number]): boolean {
  return token.type === 'word' ? token.field === 'time' : token.type !== 'quantity';
}

/** 公安分局 for 公安局高新分局: whether all characters stand in the name in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === short.charAt(at)) at++;
  return at === short.length;
}

/** 向市政府申请行政复议: who is asked to decide says nothing of whose the case is. */
function isAppealedTo(words: readonly Word[], at: number, { text }: State): boolean {
  const [before, word, next] = [at > 0 ? words[at - 1] : undefined, words[at], words[at + 1]];
  if (word?.sense !== 'government' || before?.end !== word.start || !text.startsWith('向', before.start)) return false;
  return next?.start === word.end && next.sense === 'reconsideration';
}

/** 县政府办公室及各部门. */
function goesOnToMembers(words: readonly Word[], at: number): boolean {
  return words[words[at]?.sense === 'and' ? at + 1 : at]?.sense === 'members';
}

function scopeOfWord(
  words: readonly Word[],
  { sense, start }: Word,
  { context, tokens, among }: State,
): 'own' | 'other' {
  const whole = wholes[sense];
  if (whole !== undefined) return context.level === null || context.level === whole ? 'own' : 'other';
  if (sense === 'own') return 'own';
  if (sense === 'members') return isGovernment(context) && !among && !isBehindPart(tokens, start) ? 'own' : 'other';
  if (sense === 'government')
    return isGovernment(context) &&
      !among &&
      !speaksOfWhole(tokens, context) &&
      !isBesideOffice(words, tokens) &&
      !isBesideParts(tokens)
      ? 'own'
      : 'other';
  return 'other';
}

function isGovernment({ level }: ClaimContext): boolean {
  return level !== 'department';
}

/** 市本级受理421件，各县受理1236件: each a part. */
function isBehindPart(tokens: State['tokens'], start: number): boolean {
  return tokens.some((token) => token.start < start && token.type === 'word' && token.sense === 'part');
}

/** 县政府收到34件；县直部门收到121件: each a part. */
function isBesideParts(tokens: State['tokens']): boolean {
  return tokens.some((token, at) => {
    if (token.type !== 'word' || token.sense !== 'part') return false;
    let end = at + 1;
    while (tokens[end]?.type === 'word' && (tokens[end] as Word).field !== 'act') end++;
    const next = tokens[end];
    return next?.type === 'word' && (next.sense === 'receive' || next.sense === 'handle');
  });
}

/** 县政府规范性文件4件、县政府办公室规范性文件7件: the one is not all. */
function isBesideOffice(words: readonly Word[], tokens: State['tokens']): boolean {
  const isOfDocuments = words.some(({ sense }) => sense === 'normativeDocuments');
  return isOfDocuments && tokens.some((token) => token.type === 'word' && token.sense === 'office');
}

/** 全市 beside 市政府: the one is the whole, the other a part. */
function speaksOfWhole(tokens: State['tokens'], { level }: ClaimContext): boolean {
  return tokens.some((token) => {
    const whole = token.type === 'word' ? wholes[token.sense] : undefined;
    return whole !== undefined && (level === null || whole === level);
  });
}
