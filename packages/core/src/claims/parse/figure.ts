import { disputeReadings, isDispute } from '../resolve/disputes.js';
import { feeCaseReadings, feeReadings } from '../resolve/fees.js';
import {
  chargeReadings,
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
import { domainIn } from './domain.js';
import { isNarrowed, withoutWholes } from './modifiers.js';
import { has, hasHead, isCount, itemEnd, joined, type Phrase, phraseOf, unknownBetween, withWords } from './phrase.js';
import type { Reading } from './reading.js';
import { scopeOf } from './scope.js';
import type { State } from './state.js';
import { isCompared, timeOf } from './time.js';

/** What a figure claims, and the words that say so. */
export interface FigureReading {
  readonly readings: readonly Reading[];
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const nothing: readonly Reading[] = [];

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
  const readings = decide(state, phrase, before, after, figure, from, to, at);
  return { readings, start: Math.min(start, figure.start), end };
}

/** The words behind a figure reach to the end of its item; where they only say that it is open, to that of the next. */
function phraseEnd(state: State, at: number): number {
  const end = nextFigure(state, at + 1, itemEnd(state.tokens, at + 1));
  const words = phraseOf(state.tokens, at + 1, end);
  const next = state.tokens[end];
  if (!has(words, 'unfinished') || next?.type !== 'mark' || next.char !== ',') return end;
  const stop = itemEnd(state.tokens, end + 1);
  return nextFigure(state, end + 1, stop) === stop ? stop : end;
}

function nextFigure(state: State, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isCount(state.tokens[at])) return at;
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
    return { phrase: known ? whole : null, start: firstWord(before, first).start, end: figure.end };
  }
  const [head] = after.heads;
  if (head !== undefined && unknownBetween(state.tokens, at + 1, to, figure.end, head.start) === 0) {
    return { phrase: joined(before, after), start: figure.start, end: after.heads.at(-1)?.end ?? figure.end };
  }
  if (
    lead !== null &&
    hasHead(lead) &&
    head === undefined &&
    (!has(before, 'sum') || state.listed.length === 0 || has(lead, 'share'))
  ) {
    return { phrase: joined(headsOnly(lead), before), start: figure.start, end: figure.end };
  }
  return { phrase: head === undefined ? before : null, start: figure.start, end: figure.end };
}

/** 本年新收: the words of time before the first head belong to the quote. */
function firstWord(before: Phrase, first: Word): Word {
  const at = before.words.indexOf(first);
  const previous = before.words[at - 1];
  return previous?.field === 'time' && previous.end === first.start ? previous : first;
}

/** 收到16件政府信息公开申请: what is counted may stand behind the figure. */
function nounBehind(state: State, before: Phrase, after: Phrase, figure: Quantity): Phrase {
  if (domainIn(before, state.text) !== null) return before;
  const [next] = after.words;
  if (next === undefined || next.start !== figure.end) return before;
  const stop = after.words.findIndex((word) => word.field === 'act' || word.sense === 'each');
  const words = stop < 0 ? after.words : after.words.slice(0, stop);
  const nouns = words.filter(({ field, sense }) => field === 'topic' || sense === 'thing' || sense === 'about');
  return nouns.length === 0 ? before : withWords(before, [...before.words, ...nouns]);
}

/** A figure that is followed by words that nobody knows counts them, unless its own words name what it counts. */
function isNounFree(state: State, before: Phrase, after: Phrase, at: number): boolean {
  if (
    domainIn(before, state.text) !== null ||
    before.words.some(({ field }) => field === 'outcome' || field === 'applicant')
  )
    return true;
  const figure = state.tokens[at] as Quantity;
  const next = state.tokens[at + 1];
  const [first] = after.words;
  if (first !== undefined && first.start === figure.end) return true;
  return (next?.start ?? state.text.length) === figure.end;
}

function headsOnly({ heads }: Phrase): Phrase {
  return { words: heads, heads, years: [], months: [] };
}

function decide(
  state: State,
  stated: Phrase | null,
  before: Phrase,
  after: Phrase,
  figure: Quantity,
  from: number,
  to: number,
  at: number,
): readonly Reading[] {
  if (stated === null || has(stated, 'not')) return nothing;
  const phrase = withoutWholes(stated, state.text);
  const carry = carryOf(phrase, state.context.year);
  const time = timeOf(phrase, state.context.year, carry);
  const own = domainIn(phrase, state.text);
  const domain = own ?? state.domain;
  const isNought = figure.measure === 'bare' && (domain === 'infoFee' || domain === 'charges');
  if (figure.measure === 'money' || isNought)
    return isOther(state, phrase, time, carry) ? nothing : moneyReadings(state, phrase, domain);
  const cases = domain === 'infoFee' || state.domain === 'infoFee' ? feeCaseReadings(before, after) : nothing;
  if (cases.length > 0) return cases;
  if (isOther(state, phrase, time, carry)) return nothing;
  const hasOutcome = phrase.words.some(({ field }) => field === 'outcome');
  if (isOfPublished(phrase, state) && (isDecision(own) || hasOutcome)) return nothing;
  if (isDecision(own) && isOfItems(phrase, figure, state)) return nothing;
  if (isNarrowed(phrase, state, from, to) && !isFiled(phrase, domain)) {
    if (isDispute(own)) state.partOfCases = true;
    return nothing;
  }
  if (own !== null || has(phrase, 'ofDisclosure')) state.partOfCases = false;
  else if (state.partOfCases && isDispute(domain)) return nothing;
  const each = figure.value === 0 || has(phrase, 'each');
  return countReadings(state, phrase, domain, own !== null, at, each);
}

/** Whether a phrase tells what was made public, or goes on with a list that does. */
function isOfPublished(phrase: Phrase, state: State): boolean {
  const { words, heads } = phrase;
  const isBare = heads.every(({ field }) => field === 'topic' || field === 'outcome');
  if (!isBare) {
    const isThing = ({ sense, start, end }: Word) =>
      sense === 'thing' && /公开|公示|信息/.test(state.text.slice(start, end));
    state.published =
      words.some(isThing) || (has(phrase, 'publish') && (domainIn(phrase, state.text) ?? state.domain) !== 'requests');
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

/** Whether the figure is of another time or scope, or one to compare with. It remembers the scope for what follows. */
function isOther(state: State, phrase: Phrase, time: 'own' | 'other' | null, carry: string | null): boolean {
  if (has(phrase, 'own')) state.otherScope = false;
  const scope = scopeOf(phrase, state);
  if (scope !== null) state.otherScope = scope === 'other';
  if (isCompared(phrase)) return true;
  if (time === 'other') return true;
  if (time === null && carry === null && state.otherTime) return true;
  return state.otherScope;
}

function moneyReadings(state: State, phrase: Phrase, domain: string | null): readonly Reading[] {
  if (has(phrase, 'thing') && !has(phrase, 'infoFee', 'charges')) return nothing;
  if (domain === 'charges') return chargeReadings(phrase, state);
  const isOfSix = state.context.section === 5 && has(phrase, 'collect');
  const isFee = domain === 'infoFee' || isOfSix || (state.money === 'infoFee' && has(phrase, 'collect', 'costs'));
  return isFee ? feeReadings(phrase, state) : nothing;
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
  if (isDispute(domain) && isWithdrawal(phrase)) return disputeReadings(asResult(phrase), state, each);
  const isResult = phrase.words.some(({ field }) => field === 'result') || has(phrase, 'ofDisclosure');
  const hasOutcome = phrase.words.some(({ field }) => field === 'outcome');
  const carry = carryOf(phrase, state.context.year);
  if (isDispute(domain) && carry === null && !hasOutcome && (isNamed || isResult))
    return disputeReadings(phrase, state, each);
  if (isNamed && domain !== 'requests') return nothing;
  if (isDispute(domain) && state.among && carry !== null && !isNamed) return nothing;
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

function asResult(phrase: Phrase): Phrase {
  const told = phrase.words.map(
    (word): Word => (word.field === 'outcome' ? { ...word, field: 'result', sense: 'otherResult' } : word),
  );
  return withWords(phrase, told);
}

/** Reads one figure of a list that 分别 pairs with phrases; `at` is where 分别 stands. */
export function readPair(state: State, phrase: Phrase, figure: Quantity, at: number): readonly Reading[] {
  if (!isOfForm(figure)) return nothing;
  const behind = phraseOf(state.tokens, at, at);
  return decide(state, phrase, phrase, behind, figure, at, at, at);
}
