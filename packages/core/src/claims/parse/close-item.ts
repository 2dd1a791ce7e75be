import type { Applicant, Outcome } from '../lexicon/lexicon.js';
import { applicantReadings } from '../resolve/applicants.js';
import { disputeReadings, disputesNamed, isDispute } from '../resolve/disputes.js';
import { outcomeReadings } from '../resolve/outcomes.js';
import { rowsOf } from '../resolve/requests.js';
import type { Word } from '../tokens/token.js';
import { carryOf } from './carry.js';
import { domainIn, noteDomain } from './domain.js';
import { has, hasHead, isEmpty, of, type Phrase } from './phrase.js';
import { isAsker, isLastEnd, isPlainEnd } from './plain-end.js';
import type { Reading, SentenceClaim } from './reading.js';
import type { State } from './state.js';
import { timeOf } from './time.js';

/** What a phrase with a figure leaves behind for the phrases after it. */
export function noteFigure(phrase: Phrase, state: State): void {
  if (!hasHead(phrase)) return;
  noteDomain(phrase, state);
  const disputes = disputesNamed(phrase, state);
  if (disputes.length > 0) state.disputes = disputes;
  let act: Word | undefined;
  for (const word of phrase.heads) {
    if (word.sense === 'infoFee' || word.sense === 'charges') state.money = word.sense;
    else if (word.sense === 'feeNotice') state.money = 'infoFee';
    else if (word.field === 'document') act = word;
  }
  if (act?.sense === 'issue' || act?.sense === 'repeal' || act?.sense === 'inForce') state.documentAct = act.sense;
}

/**
 * An item without a figure, the tokens between two offsets: when it speaks of a year, of a topic, or says how all the cases
 * before ended.
 */
export function closeItem(item: Phrase, from: number, to: number, state: State, claims: SentenceClaim[]): void {
  if (isEmpty(item)) return;
  const { year } = state.context;
  const carry = carryOf(item, year);
  const time = carry === null && !has(item, 'compare', 'more', 'fewer') ? timeOf(item, year, null) : null;
  if (time !== null) state.otherTime = time === 'other';
  if (has(item, 'authority')) state.otherScope = state.decides = true;
  const last = claims.at(-1);
  // 行政诉讼1件，结果维持: what is said behind a single case is said of all.
  const isOwn = carry === null && time !== 'other' && !state.parted;
  if (last !== undefined && last.figure !== null && isOwn && (has(item, 'each') || isSingle(last, item))) {
    const end = item.words.at(-1)?.end ?? last.end;
    const start = has(item, 'each') ? last.start : (item.words[0]?.start ?? last.start);
    for (const reading of readingsOfAll(item, from, to, state, last)) claims.push({ ...last, reading, start, end });
  }
  noteFigure(item, state);
}

/** 行政复议2件，均在审理中; 收到11件，申请人均为自然人: what holds of all that were counted before. */
function readingsOfAll(item: Phrase, from: number, to: number, state: State, last: SentenceClaim): readonly Reading[] {
  const { text } = state;
  const results = item.words.filter(({ field }) => field === 'result');
  const noun = domainIn(item, text);
  // 法院判决驳回: whoever decides lawsuits is no other case.
  const isOther = noun !== null && !(isDispute(noun) && state.disputes.includes(noun));
  const [result] = results;
  // 复议2件，诉讼1件，均维持: of which of them is not certain.
  const isOneOfTwo = has(item, 'each') && endsWithBoth(state.listed);
  if (result && results.length === 1 && !isOther && !has(item, 'closed', 'not') && isCaseTotal(last) && !isOneOfTwo)
    return isSought(result, text) ? [] : asPartsOf(last.reading, disputeReadings(item, state, false));
  const outcomes = of(item, 'outcome');
  if (outcomes.length > 0 && noun === null) return outcomesOfAll(outcomes, from, to, state, last);
  const applicants = item.words.filter(({ field, sense }) => field === 'applicant' && sense !== 'everyone');
  const [applicant, ...others] = applicants;
  if (applicant === undefined || others.length > 0 || last.reading.kind !== 'received') return [];
  if (!has(item, 'is', 'from') || !isAsker(applicant, to, state)) return [];
  return applicantReadings([applicant.sense as Applicant], rowsOf([last.reading]), true);
}

/** How a part of all cases ended says as little of the others. */
function asPartsOf({ relation }: Reading, readings: readonly Reading[]): readonly Reading[] {
  return relation === undefined ? readings : readings.map((reading) => ({ ...reading, relation }));
}

/** 收到申请2件，均予以公开: what was carried over may have ended so as well. */
function outcomesOfAll(
  [outcome, ...others]: readonly Word[],
  from: number,
  to: number,
  state: State,
  { reading, figure }: SentenceClaim,
): readonly Reading[] {
  const { context, tokens, text } = state;
  const isWhole = reading.kind === 'received' || reading.kind === 'concluded';
  if (!isWhole || outcome === undefined || others.length > 0 || isSought(outcome, text)) return [];
  // 均公开答复 does not say how; 均不再重复答复 does.
  if (outcome.sense === 'granted' && text.slice(outcome.start, outcome.end).endsWith('答复')) return [];
  const before = from > 0 ? tokens[from - 1] : undefined;
  if (before !== figure && before?.type !== 'mark') return [];
  if (!isPlainEnd(outcome, from, to, state) || !isLastEnd(outcome, from, state)) return [];
  const told = outcomeReadings([outcome.sense as Outcome], context.editions.applications, true, 'total');
  return told.map((one) => ({ ...one, relation: 'part' }));
}

/** 申请人请求纠正: what a party asks for is not how a case ended. */
function isSought({ start }: Word, text: string): boolean {
  const item = text.slice(0, start).search(/[^,;:]*$/);
  return /要求|请求|诉请|主张|希望/.test(text.slice(item, start));
}

/** Whether an item may be of a single case, or a single request, that was counted; a case won may have ended in several ways. */
function isSingle(last: SentenceClaim, item: Phrase): boolean {
  return last.value === 1 && !has(item, 'won') && (isCaseTotal(last) || last.reading.kind === 'received');
}

function isCaseTotal({ reading }: SentenceClaim): boolean {
  return isTotal(reading) || isClosed(reading);
}

function isTotal({ readings }: Reading): boolean {
  return readings.some(
    (sum) => sum.length > 0 && sum.every((cell) => cell.startsWith('disputes.') && cell.endsWith('.total')),
  );
}

/** 审结3件，均为维持: all that were closed. */
function isClosed({ readings: [sum = [], ...others] }: Reading): boolean {
  const columns = new Set(sum.map((cell) => (cell.startsWith('disputes.') ? cell.split('.')[2] : '')));
  return (
    others.length === 0 &&
    columns.size === 3 &&
    columns.has('upheld') &&
    columns.has('corrected') &&
    columns.has('other')
  );
}

/** Whether the last two figures told are of both kinds of case. */
function endsWithBoth(listed: readonly Reading[]): boolean {
  const [before, last] = listed.slice(-2);
  return before !== undefined && last !== undefined && before.kind !== last.kind && isTotal(before) && isTotal(last);
}
