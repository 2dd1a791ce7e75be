import { disputeReadings, isDispute, isOfCases } from '../resolve/disputes.js';
import { feeCaseReadings } from '../resolve/fees.js';
import {
  decisionReadings,
  documentReadings,
  everyDocumentColumn,
  isDecision,
  isDocument,
} from '../resolve/proactive.js';
import { bareRequestReadings, requestReadings } from '../resolve/requests.js';
import { sumReadings } from '../resolve/sums.js';
import type { Quantity, Word } from '../tokens/token.js';
import { carryOf } from './carry.js';
import { domainHere, domainIn } from './domain.js';
import { isNarrowed, isTopic, withoutWholes } from './modifiers.js';
import { moneyReadings } from './money.js';
import { has, type Phrase, withWords } from './phrase.js';
import type { Reading } from './reading.js';
import { scopeOf } from './scope.js';
import type { Domain, State } from './state.js';
import { isCompared, timeOf } from './time.js';

const nothing: readonly Reading[] = [];

/**
 * What the words chosen for the figure at `at` say that it is, if it is the form's and the body's own of the year; its item
 * begins at `from` and ends at `to`, and `before` and `after` are its words around the figure.
 */
export function decide(
  state: State,
  stated: Phrase | null,
  before: Phrase,
  after: Phrase,
  figure: Quantity,
  from: number,
  to: number,
  at: number,
): readonly Reading[] {
  if (stated === null || has(stated, 'not') || stated.heads.some((word) => isDenied(word, state))) return nothing;
  const phrase = withoutWholes(stated, state.text);
  const carry = carryOf(phrase, state.context.year);
  const time = timeOf(phrase, state.context.year, carry);
  const own = domainHere(phrase, state);
  const domain = own ?? state.domain ?? (namesAsker(phrase, state.text) ? 'requests' : null);
  const isNought =
    figure.measure === 'bare' &&
    (domain === 'infoFee' || domain === 'charges' || domain === 'costs') &&
    !countsCases(phrase, state.text);
  if (figure.measure === 'money' || isNought)
    return isOther(state, phrase, time, carry)
      ? nothing
      : moneyReadings(state, phrase, domain, before, after, from, at);
  const cases =
    domain === 'infoFee' || state.domain === 'infoFee' || has(before, 'infoFee')
      ? feeCaseReadings(before, after)
      : nothing;
  if (cases.length > 0) return cases;
  if (isOther(state, phrase, time, carry)) return nothing;
  const hasOutcome = phrase.words.some(({ field }) => field === 'outcome');
  if (isOfPublished(phrase, state) && (isDecision(own) || hasOutcome)) return nothing;
  // 逾期未补正的行政许可3件, 行政处罚不予立案3件: what becomes of requests and cases is said of something else.
  if (hasOutcome && (isDecision(own) || isDocument(domain))) return nothing;
  if (isDecision(own) && phrase.words.some(({ field, sense }) => field === 'result' && sense !== 'closed'))
    return nothing;
  if (isDecision(own) && isOfItems(phrase, figure, state)) return nothing;
  if (isNarrowed(phrase, state, from, to) && !isFiled(phrase, domain)) {
    notePart(state, phrase, own, domain);
    if (state.among && has(phrase, 'about') && state.listed.some(countsRequests)) state.topical = true;
    return nothing;
  }
  if (state.topical && isTopic(phrase, own, state.text)) return nothing;
  // 线上收到申请9件，线下收到申请4件，共收到13件
  const isSumOfChannels = state.channels > 1 && has(phrase, 'sum');
  if (own !== null || has(phrase, 'ofDisclosure') || isSumOfChannels) state.narrowed = null;
  else if (state.narrowed !== null && (isDispute(state.narrowed) ? isDispute(domain) : domain === state.narrowed))
    return nothing;
  // 对3起败诉案件进行剖析
  if (isDispute(domain) && before.words.at(-1)?.sense === 'because' && before.words.at(-1)?.end === figure.start)
    return nothing;
  const each = figure.value === 0 || has(phrase, 'each');
  return countReadings(state, phrase, domain, own !== null, at, each);
}

/** 不准予公开: a word behind a 不 of which the lexicon does not know the whole. */
function isDenied({ start }: Word, { text, tokens }: State): boolean {
  return text.charAt(start - 1) === '不' && !tokens.some(({ end }) => end === start);
}

/** Remembers that a part of all cases was counted, or of all requests where those are not told: how they ended is its own. */
function notePart(state: State, phrase: Phrase, own: Domain, domain: Domain): void {
  const isIntake = own === 'requests' && has(phrase, 'receive', 'receiveNew', 'handle');
  if (isDispute(own) || (isIntake && !state.listed.some(countsRequests))) state.narrowed = own;
  if (has(phrase, 'channel') && (domain === 'requests' || (domain === null && asksByIt(phrase, state.text))))
    state.channels++;
}

function countsRequests({ kind }: Reading): boolean {
  return kind === 'received' || kind === 'handled' || kind === 'concluded';
}

/** 信函申请 */
function asksByIt({ words }: Phrase, text: string): boolean {
  return words.some(({ sense, start, end }) => sense === 'channel' && text.slice(start, end).endsWith('申请'));
}

/** 申请人为自然人的31件; 答复申请人23件. */
function namesAsker({ words }: Phrase, text: string): boolean {
  const isAsker = ({ sense, start }: Word) => sense === 'everyone' && text.startsWith('申请人', start);
  const tells = ({ field, sense }: Word) => (field === 'applicant' && sense !== 'everyone') || sense === 'conclude';
  return words.some(isAsker) && words.some(tells);
}

/** Whether a phrase tells what was made public, or goes on with a list that does. */
function isOfPublished(phrase: Phrase, state: State): boolean {
  const { words, heads } = phrase;
  const isBare = heads.every(({ field }) => field === 'topic' || field === 'outcome');
  if (!isBare) {
    const isThing = ({ sense, start, end }: Word) =>
      sense === 'thing' && /公开|公示|信息/.test(state.text.slice(start, end));
    // 发布信息380条，其中财政预算4条、行政处罚56条
    const goesOn =
      state.published && state.among && !words.some(({ field }) => field === 'act' || field === 'document');
    state.published =
      goesOn ||
      words.some(isThing) ||
      (has(phrase, 'publish') && (domainIn(phrase, state.text) ?? state.domain) !== 'requests');
  }
  return state.published;
}

/** 行政许可15项 are the matters that may be licensed; what was decided is said to be. */
function isOfItems({ words }: Phrase, figure: Quantity, { text }: State): boolean {
  if (figure.unit !== '项' || figure.value === 0) return false;
  return !/决定|作出|做出|实施|办/.test(text.slice(words[0]?.start ?? figure.start, figure.start));
}

/** 新收 and 新受理 are said of requests alone; 新增 is said of anything. */
function namesIntake(phrase: Phrase, text: string): boolean {
  return phrase.words.some(({ sense, start }) => sense === 'receiveNew' && text.charAt(start + 1) !== '增');
}

/** 因国家秘密、涉及个人隐私: the reasons of the form may be told so. */
function isFiled(phrase: Phrase, domain: string | null): boolean {
  return domain !== 'thing' && phrase.words.some(({ field }) => field === 'outcome') && !has(phrase, 'channel');
}

/** 信息处理费收取件数为0 */
function countsCases({ words }: Phrase, text: string): boolean {
  return words.some(({ start }) => text.startsWith('件数', start));
}

/** Whether the figure is of another time or scope, or one to compare with. It remembers the scope for what follows. */
function isOther(state: State, phrase: Phrase, time: 'own' | 'other' | null, carry: string | null): boolean {
  if (has(phrase, 'own')) state.otherScope = false;
  const scope = scopeOf(phrase, state);
  if (scope !== null) state.otherScope = scope === 'other' || state.decides;
  if (isCompared(phrase)) return true;
  if (time === 'other') {
    state.otherItem = !has(phrase, 'from', 'compare');
    return true;
  }
  if (time === null && carry === null && (state.otherTime || state.otherItem)) return true;
  return state.otherScope;
}

function countReadings(
  state: State,
  phrase: Phrase,
  domain: string | null,
  isNamed: boolean,
  at: number,
  each: boolean,
): readonly Reading[] {
  if (domain === 'thing') return nothing;
  if (isDocument(domain)) {
    const isOfAll = isNamed && has(phrase, 'each') && !phrase.words.some(({ field }) => field === 'document');
    return isOfAll ? everyDocumentColumn(phrase, state) : documentReadings(phrase, state, each);
  }
  if (isDecision(domain)) return isNamed ? decisionReadings(phrase, each) : nothing;
  if (isDispute(domain) && isWithdrawal(phrase)) return disputeReadings(asResult(phrase, 'otherResult'), state, each);
  if (isDispute(domain) && !isNamed && isOpenCase(phrase, state))
    return disputeReadings(asResult(phrase, 'pending'), state, each);
  const isResult = phrase.words.some(({ field }) => field === 'result') || has(phrase, 'ofDisclosure');
  const hasOutcome = phrase.words.some(({ field }) => field === 'outcome');
  const carry = carryOf(phrase, state.context.year);
  if (isDispute(domain) && carry === null && !hasOutcome && (isNamed || isResult))
    return disputeReadings(phrase, state, each);
  if (isNamed && domain !== 'requests') return nothing;
  if (isDispute(domain) && carry !== null && !isNamed && (state.among || isOfCases(state))) return nothing;
  const isNew = domain === null && has(phrase, 'receiveNew') && namesIntake(phrase, state.text);
  if (domain !== 'requests' && !hasOutcome && carry !== 'in' && carry !== 'out' && !isNew) {
    return domain === null || isDispute(domain) ? sumReadings(phrase, state) : nothing;
  }
  const found = requestReadings(phrase, state, at, carry, each);
  if (found.length > 0) return found;
  const sums = sumReadings(phrase, state);
  return sums.length > 0 || state.among || !isNamed ? sums : bareRequestReadings(phrase);
}

/** 申请人撤回1件 of cases is how they ended; of requests it is an outcome. */
function isWithdrawal(phrase: Phrase): boolean {
  const outcomes = phrase.words.filter(({ field }) => field === 'outcome');
  return outcomes.length > 0 && outcomes.every(({ sense }) => sense === 'withdrawn');
}

/** 维持3件，正在办理1件 */
function isOpenCase(phrase: Phrase, { listed }: State): boolean {
  const before = listed.at(-1)?.kind;
  return has(phrase, 'unfinished') && (before === 'reconsideration' || before === 'litigation');
}

function asResult(phrase: Phrase, sense: 'otherResult' | 'pending'): Phrase {
  const told = phrase.words.map(
    (word): Word =>
      word.field === 'outcome' || word.sense === 'unfinished' ? { ...word, field: 'result', sense } : word,
  );
  return withWords(phrase, told);
}
