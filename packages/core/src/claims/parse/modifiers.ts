import { isDecision, isDocument } from '../resolve/proactive.js';
import type { Word } from '../tokens/token.js';
import type { Phrase } from './phrase.js';
import { has, hasHead, itemEnd, phraseOf, unknownBetween, withWords } from './phrase.js';
import type { Domain, State } from './state.js';

/** What brings a case or a request to the body, by whoever sent it. */
const sending = /^(?:转来|转送|移送|送达|发来|寄来|送来)$/;

/**
 * A phrase without the modifiers that leave out nothing of what it counts: 涉及本单位的申请 are all of the body's, and
 * every case is one 复议机关转来的.
 */
export function withoutWholes(phrase: Phrase, text: string): Phrase {
  const { words } = phrase;
  // 针对政府信息公开答复提起的行政诉讼
  const isOfCases = has(phrase, 'reconsideration', 'litigation');
  const isWhole = (word: Word, at: number): boolean => {
    // 依申请公开方面新收5件
    if (word.sense === 'about' && text.startsWith('方面', word.start) && isRightBehindRequests(words[at - 1], word))
      return true;
    const next = words[at + 1];
    if (next === undefined || next.start !== word.end) return false;
    if (word.sense === 'about') return next.sense === 'own' || (next.sense === 'ofDisclosure' && isOfCases);
    return word.sense === 'review' && sending.test(text.slice(next.start, next.end)) && text.charAt(next.end) === '的';
  };
  const from = words.findIndex(isWhole);
  if (from < 0) return phrase;
  // What sends goes with who sends; 本单位 says whose the figure is, and stays.
  const gone = words[from]?.sense === 'review' ? [from, from + 1] : [from];
  return withWords(
    phrase,
    words.filter((_, at) => !gone.includes(at)),
  );
}

/** 通过信函、网络等渠道收到14件; not where a channel stands beside it that is none of those: 信函收到6件. */
function namesEveryChannel({ words }: Phrase, { text, tokens, among }: State): boolean {
  const etc = words.findIndex(
    ({ sense, end }) => sense === 'etc' && /^(?:多种|各种|各类)?(?:渠道|方式|途径|形式)/.test(text.slice(end)),
  );
  return etc >= 0 && !among && !hasChannelBeside(words, tokens);
}

/**
 * Whether a channel is named outside a phrase, and before any list of its parts. What was made public by one (通过网站公开信息
 * 120条) says nothing of what was received.
 */
function hasChannelBeside(words: readonly Word[], tokens: State['tokens']): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  for (const [at, token] of tokens.entries()) {
    if (token.start >= start && token.end <= end) continue;
    if (token.type === 'word' && token.sense === 'channel') {
      if (!has(phraseOf(tokens, at, itemEnd(tokens, at)), 'thing', 'vague', 'publish')) return true;
    }
    const opensParts = token.type === 'word' ? token.sense === 'among' : token.type === 'mark' && token.char === '(';
    if (opensParts && token.start >= end) return false;
  }
  return false;
}

/**
 * 其他方式2件 goes on with the list that it ends: right behind a figure of an outcome it is another outcome, as 其他2件 is;
 * anywhere else it is a channel: 信函申请4件，其他方式2件.
 */
export function withOtherOutcome(phrase: Phrase, { parted, listed, text }: State): Phrase {
  if (parted || listed.at(-1)?.kind !== 'outcome' || hasHead(phrase)) return phrase;
  const channels = phrase.words.filter(({ sense }) => sense === 'channel');
  const [other] = channels;
  if (other === undefined || channels.length > 1 || !/^其[他它]/.test(text.slice(other.start))) return phrase;
  const told = (word: Word): Word => (word === other ? { ...word, field: 'applicant', sense: 'others' } : word);
  return withWords(phrase, phrase.words.map(told));
}

/** 复议机关受理针对我局的复议申请3件. */
function isAgainstOwn({ words }: Phrase): boolean {
  const review = words.findIndex(({ sense }) => sense === 'review');
  return (
    words.some(({ sense }, at) => at > review && sense === 'own') &&
    words.some(({ sense }) => sense === 'reconsideration')
  );
}

function isRightBehindRequests(before: Word | undefined, { start }: Word): boolean {
  return before?.end === start && (before.sense === 'requests' || before.sense === 'ofDisclosure');
}

/** Whether words narrow a phrase to part of what it counts: 涉及征地的申请, 网上收到, 投诉类申请, or words not known. */
export function isNarrowed(phrase: Phrase, state: State, from: number, to: number): boolean {
  if (has(phrase, 'about', 'instance', 'undivided')) return true;
  if (has(phrase, 'channel') && !namesEveryChannel(phrase, state)) return true;
  // 复议机关维持2件 tells how cases ended; any other figure of the authority is its own.
  if (has(phrase, 'review') && !phrase.words.some(({ field }) => field === 'result') && !isAgainstOwn(phrase))
    return true;
  const { heads } = phrase;
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return false;
  const thing = heads.findIndex(({ sense }) => sense === 'thing' || sense === 'vague');
  const noun = heads.findLastIndex(({ field }) => field === 'topic');
  if (thing >= 0 && thing < noun) return true;
  // Words that come from elsewhere (a lead, a list) stand apart anyhow.
  const own = state.tokens[from]?.start ?? 0;
  if (from === to || first.start < own) return false;
  return unknownBetween(state.tokens, from, to, first.start, last.end) > 0;
}

/** 分三类：…, 集中在两个方面：… */
const divided = /[一二两三四五六七八九十\d](?:大?类|个?方面|个?领域|种)(?:事项|内容|问题|情形|申请)?$/;

/** The words that say into what is divided are at most this long. */
const longestDivision = 12;

/** Whether a colon behind these words opens a list of kinds. */
export function opensTopics(text: string): boolean {
  return divided.test(text.slice(-longestDivision));
}

/** 涉及行政处罚3件、行政许可2件; 一是林权登记5件: in a list by topic what the form counts by itself is a topic too. */
export function isTopic({ heads }: Phrase, own: Domain, text: string): boolean {
  if (isDecision(own) || isDocument(own)) return true;
  const [head, ...more] = heads;
  return head !== undefined && more.length === 0 && text.slice(head.start, head.end) === '登记';
}
