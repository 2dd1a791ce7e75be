import type { Word } from '../tokens/token.js';
import { has, nounOf, type Phrase, withWords } from './phrase.js';
import type { Domain, State } from './state.js';

/** What a phrase says that it counts; null when it does not say. An act may name it too: 申请量, 新收申请. */
export function domainIn(phrase: Phrase, text: string): Domain {
  const noun = nounOf(phrase);
  if (noun !== undefined)
    return noun.field === 'topic' && !isOfUnknown(noun, phrase, text) ? (noun.sense as Domain) : 'thing';
  // 申请量; 政府信息公开答复38份.
  const names = (word: Word, at: number) =>
    word.field === 'act' &&
    (text.slice(word.start, word.end).includes('申请') || (at > 0 && isOfDisclosure(phrase.words[at - 1], word)));
  return phrase.words.some(names) ? 'requests' : null;
}

function isOfDisclosure(before: Word | undefined, { start }: Word): boolean {
  return before?.sense === 'ofDisclosure' && before.end === start;
}

/** 收到工伤认定申请: a bare 申请 right behind words that nobody knows asks for something else. */
function isOfUnknown({ start, end, sense }: Word, phrase: Phrase, text: string): boolean {
  if (sense !== 'requests' || !text.startsWith('申请', start) || text.slice(start, end).includes('公开')) return false;
  const before = text.charAt(start - 1);
  const isKnown =
    before < '\u4e00' ||
    known.includes(before) ||
    phrase.words.some((word) => word.end === start && word.field !== 'result');
  if (isKnown) return false;
  return has(phrase, 'receive', 'receiveNew', 'handle', 'conclude') || phrase.heads.length === 1;
}

/** What stands before a noun without being part of it: measures, dates, 的 and 零. */
const known = '件条份宗起项次年度月日的零';

/** The same at one point of a sentence: 网上申请5件 among 业务申请 are no requests for information. */
export function domainHere(phrase: Phrase, { domain, among, text, discourse }: State): Domain {
  const own = domainIn(phrase, text);
  if (own !== 'requests' || domain !== 'thing') return own;
  if (!among && (!has(phrase, 'receive', 'handle') || speaksOfDisclosure(discourse, text))) return own;
  const noun = nounOf(phrase);
  return noun === undefined || text.slice(noun.start, noun.end).includes('公开') ? own : 'thing';
}

function speaksOfDisclosure({ heading }: State['discourse'], text: string): boolean {
  return heading === 'requests' || /公开申请|申请公开|依申请|信息公开/.test(text);
}

/** Lets a phrase without a figure, or with one, decide what is spoken of from here on. */
export function noteDomain(phrase: Phrase, state: State): void {
  if (state.domain === 'requests' && isBackward(phrase)) return;
  const domain = domainHere(phrase, state);
  // 因申请属于咨询，不予处理2件: the cause is not what is counted.
  // 制定规范性文件2件，均已进行解读: what is said of all of them is none of them.
  if (domain === 'thing' && (phrase.words[0]?.sense === 'because' || phrase.words[0]?.sense === 'each')) return;
  if (domain !== null) state.domain = domain === 'thing' ? domainOfRate(phrase, state) : domain;
}

/** 申请公开的3件信息中: the information behind the figure is that which was asked for. */
function isBackward({ words }: Phrase): boolean {
  return (
    words.some(({ sense }) => sense === 'within') &&
    words.every(({ sense, field }) => sense === 'vague' || sense === 'within' || field === 'light')
  );
}

/** 答复率 is of what was counted before, 热线办结率 of what it names. */
function domainOfRate(phrase: Phrase, { domain, text }: State): Domain {
  const noun = nounOf(phrase);
  if (noun?.sense !== 'rate') return 'thing';
  const rest = phrase.words.filter(({ sense }) => sense !== 'rate');
  return domainIn(withWords(phrase, rest), text) ?? domain;
}
