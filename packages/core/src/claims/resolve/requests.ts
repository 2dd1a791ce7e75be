import type { ClaimKind } from '../claim.js';
import type { Applicant, Outcome } from '../lexicon/lexicon.js';
import { type Carry, carriesBothWays } from '../parse/carry.js';
import { has, of, type Phrase } from '../parse/phrase.js';
import { address, ambiguous, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';
import type { Word } from '../tokens/token.js';
import { applicantReadings, isLooseEnterprise, looseEnterprise } from './applicants.js';
import { concludedReadings } from './concluded.js';
import { listsCarriedOver, listsPartial, namesCarriedOverBeside } from './lists.js';
import { bareGrant, countsAnotherThing, isBareGrant, outcomesIn, publishes } from './named-outcomes.js';
import { outcomeReadings, withRest } from './outcomes.js';

/** Rows of table three, alternatives of sums. */
type Rows = readonly (readonly string[])[];

const receivedOrBoth: Rows = [['received'], ['received', 'carriedOver']];

function total(kind: ClaimKind, rows: Rows, named = false): Reading {
  const readings = rows.map((sum) => sum.map((row) => address('applications', row, 'total')));
  const certainty = rows.length === 1 ? 'exact' : 'ambiguous';
  return named ? { kind, readings, certainty, named } : { kind, readings, certainty };
}

/** What a figure about requests can be, by what is done with them, what becomes of them or who asks. */
export function requestReadings(
  phrase: Phrase,
  state: State,
  at: number,
  carry: Carry,
  each: boolean,
): readonly Reading[] {
  const edition = state.context.editions.applications;
  if (publishes(phrase) || countsAnotherThing(phrase, state)) return [];
  const outcomes = outcomesIn(phrase);
  const applicants = of(phrase, 'applicant').filter(({ sense }) => sense !== 'everyone');
  const acts = of(phrase, 'act');
  const isOther = applicants.length > 0 && applicants.every(({ sense }) => sense === 'others');
  if (isOther && acts.length === 0 && outcomes.length === 0) return others(state, applicants);
  if (outcomes.length > 0) {
    const named = outcomeReadings(outcomesTold(phrase, outcomes, state, at), edition, each, 'total');
    return outcomes.every((one) => one === 'other.misc') ? withRest(named, state.listed, edition) : named;
  }
  if (isBareGrant(phrase, state, at)) return [bareGrant(state)];
  const isAsking = acts.length === 0 && !state.among && asks(phrase, state, at);
  const isByApplicant =
    applicants.length > 0 && (state.among || (acts.length === 0 && !isAsking) || isDivided(applicants, state));
  const readings = actReadings(phrase, state, at, carry, each);
  if (!isByApplicant) return isAsking && readings.length === 0 ? [received(state, at)] : readings;
  const rows = readings.length === 0 ? (state.rows ?? rowsNamed(state)) : rowsOf(readings);
  if (isLooseEnterprise(applicants, state)) return [looseEnterprise(rows)];
  return applicantReadings(
    applicants.map(({ sense }) => sense as Applicant),
    rows,
    each,
  );
}

/** 非本机关掌握、信息不存在等无法提供10件: what has more kinds than are named is told by its group. */
function outcomesTold(phrase: Phrase, outcomes: readonly Outcome[], state: State, at: number): readonly Outcome[] {
  const told = [...new Set(outcomes)];
  // 予以公开25件（含部分公开5件）
  if (told.length === 1 && told[0] === 'granted' && listsPartial(state, at)) return ['granted', 'partiallyGranted'];
  const last = told.at(-1);
  // 逾期不补正不再处理: the one for the other.
  if (last === 'rejected' && told.length === 2 && told[0]?.startsWith('other.')) return told.slice(0, 1);
  return last !== undefined && has(phrase, 'etc') && told.every((one) => one === last || one.startsWith(`${last}.`))
    ? [last]
    : told;
}

/** 5位公民向我局提出申请7件; 对公民提出的7件申请均予以答复: whoever asks. */
function asks({ words }: Phrase, { tokens, text }: State, at: number): boolean {
  const isAll =
    words[0]?.sense !== 'because' ||
    tokens.some(({ type, start }, next) => next > at && type === 'word' && /^[均全]/.test(text.slice(start)));
  const isAsker = ({ field, start }: Word) => field === 'applicant' && !text.startsWith('申请人', start);
  const isAsked = ({ field, start, end }: Word) => field === 'light' && /^[提递][出交]$/.test(text.slice(start, end));
  return isAll && words.some(isAsker) && words.some(isAsked);
}

/** 其他3件 is the last of a list: of applicants, of outcomes, or of something that the form does not divide. */
function others(state: State, [word]: readonly Word[]): readonly Reading[] {
  const before = state.listed.at(-1)?.kind;
  if (before === 'applicant') return applicantReadings(['others'], state.rows ?? rowsNamed(state), true);
  if (before !== 'outcome') return [];
  const edition = state.context.editions.applications;
  const ways = outcomeReadings(['other', 'other.misc'], edition, true, 'total').flatMap(({ readings }) => readings);
  const named = [ambiguous('outcome', ...ways)];
  const told = withRest(named, state.listed, edition);
  // 公开类25件，不公开类4件，其他类17件: a division of its own.
  const isOfKinds = word !== undefined && state.text.slice(word.start, word.end).endsWith('类');
  return isOfKinds && told === named ? [] : told;
}

/**
 * Whether applicants are named to tell them apart: any of the form's columns is, and 自然人, its own word for one. 公民 alone
 * is whoever asks, unless the sentence goes on to others: 收到公民申请41件、法人申请4件.
 */
function isDivided(applicants: readonly Word[], state: State): boolean {
  const senses = new Set(applicants.map(({ sense }) => sense));
  if (senses.size > 1) return [...senses].some((sense) => !general.has(sense));
  const [one] = applicants;
  if (one === undefined || one.sense === 'others') return false;
  return one.sense !== 'naturalPerson' || state.text.startsWith('自然人', one.start) || goesOnToOthers(one, state);
}

/** 公民和法人 together are everyone. */
const general: ReadonlySet<string> = new Set(['naturalPerson', 'organizations', 'others']);

/** Whether another applicant is named behind, beside and not among those of the figure. */
function goesOnToOthers({ end, sense }: Word, { tokens }: State): boolean {
  for (const token of tokens) {
    if (token.start < end) continue;
    if (token.type === 'mark' && token.char === '(') return false;
    if (token.type !== 'word') continue;
    if (token.sense === 'among') return false;
    if (token.field === 'applicant' && token.sense !== sense && token.sense !== 'everyone') return true;
  }
  return false;
}

/** A sentence that says 新收 somewhere speaks of the new ones. */
function rowsNamed({ tokens }: State): Rows {
  const isNew = tokens.some((token) => token.type === 'word' && token.sense === 'receiveNew');
  return isNew ? [['received']] : receivedOrBoth;
}

export function rowsOf(readings: readonly Reading[]): Rows {
  return (readings[0]?.readings ?? []).map((sum) =>
    sum.map((cell) => cell.slice('applications.'.length, cell.lastIndexOf('.'))),
  );
}

/** 收到49件（含上年结转3件），其中自然人43件: where both rows have been told, figures by applicant may be of both, or of one. */
export function rowsAfter(reading: Reading, { listed }: State): Rows {
  const { kind } = reading;
  const isOf = (...kinds: readonly ClaimKind[]) => listed.some((one) => kinds.includes(one.kind));
  const isBoth =
    (kind === 'carriedOver' && isOf('received', 'handled')) || (kind === 'received' && isOf('carriedOver'));
  return isBoth ? [['received', 'carriedOver'], ['received'], ['carriedOver']] : rowsOf([reading]);
}

function actReadings(phrase: Phrase, state: State, at: number, carry: Carry, each: boolean): readonly Reading[] {
  const isNew = has(phrase, 'receiveNew');
  const isReceived = has(phrase, 'receive') && !isNew;
  const isConcluded = has(phrase, 'conclude');
  // 办结46件，当年收到并办结43件: those that are both are a part of what was closed.
  if (isReceived && isConcluded && state.listed.some(({ kind }) => kind === 'concluded')) return [];
  if (each && carriesBothWays(phrase, state.context.year)) return bothWays(isNew);
  if (carry === 'out') return [total('carriedForward', [['carriedForward']], true)];
  if (carry === 'in') {
    if (!isNew) return isConcluded ? [] : [total('carriedOver', [['carriedOver']], true)];
    if (each) {
      const both = [total('received', [['received']], true), total('carriedOver', [['carriedOver']], true)];
      return isConcluded ? [...both, total('concluded', [['concluded']])] : both;
    }
    return [total('received', [['received', 'carriedOver']])];
  }
  if (carry === 'bare' && !each) return [bareCarry(phrase, state)];
  // 仍在办理: what is still being worked on goes to the next year.
  if (has(phrase, 'unfinished') || (has(phrase, 'still') && has(phrase, 'handle') && !isReceived)) {
    return [{ ...total('carriedForward', [['carriedForward']]), certainty: 'ambiguous' }];
  }
  const found: Reading[] = carry === 'bare' ? [bareCarry(phrase, state)] : [];
  if (isNew) found.push(total('received', [['received']], true));
  if (isReceived) found.push(received(state, at));
  if (isConcluded) {
    found.push(...concludedReadings(state, at));
  } else if (has(phrase, 'handle') && !isNew && (!isReceived || each) && !isOfRest(state)) {
    found.push(total('handled', [['received', 'carriedOver'], ['concluded']]));
  }
  return found;
}

/** 撤回1件，实际办理4件: what is left behind an outcome. */
function isOfRest({ listed }: State): boolean {
  return listed.at(-1)?.kind === 'outcome';
}

/** 新收、上年结转、结转下年度均为0件. */
function bothWays(isNew: boolean): readonly Reading[] {
  const ways = [total('carriedOver', [['carriedOver']], true), total('carriedForward', [['carriedForward']], true)];
  return isNew ? [total('received', [['received']], true), ...ways] : ways;
}

/** 结转4件: behind what was closed it goes to the next year rather than coming from the last. */
function bareCarry(phrase: Phrase, { concluded, listed }: State): Reading {
  const forward =
    concluded || listed.some(({ kind }) => kind === 'outcome') || has(phrase, 'handle', 'unfinished', 'rest', 'also');
  const rows: Rows = forward ? [['carriedForward'], ['carriedOver']] : [['carriedOver'], ['carriedForward']];
  return total(forward ? 'carriedForward' : 'carriedOver', rows);
}

/** A bare 收到 leaves open whether last year's are in; a list of both, or last year's named beside, tells. */
function received(state: State, at: number): Reading {
  if (listsCarriedOver(state, at)) return total('received', [['received', 'carriedOver']]);
  if (namesCarriedOverBeside(state, at)) return total('received', [['received']]);
  return total('received', receivedOrBoth);
}

/** 依申请公开15件: received, or whatever was worked on. */
export function bareRequestReadings(phrase: Phrase): readonly Reading[] {
  // 9件申请中有5件 are a part of them.
  // 对1件内容不明确的申请 is one that something was done with.
  if (has(phrase, 'within', 'because')) return [];
  if (
    phrase.words.some(({ field }) => field === 'act' || field === 'result' || field === 'document' || field === 'money')
  )
    return [];
  return [total('received', [...receivedOrBoth, ['concluded']])];
}
