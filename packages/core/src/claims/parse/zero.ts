import type { Outcome } from '../lexicon/lexicon.js';
import { disputeReadings, disputesIn, isDispute } from '../resolve/disputes.js';
import { fee, isAboutFees } from '../resolve/fees.js';
import { outcomeReadings } from '../resolve/outcomes.js';
import { chargeReadings, decisionReadings, documentReadings, isDecision, isDocument } from '../resolve/proactive.js';
import { requestReadings } from '../resolve/requests.js';
import type { Word } from '../tokens/token.js';
import { type Carry, carryOf } from './carry.js';
import { domainIn } from './domain.js';
import type { FigureReading } from './figure.js';
import { has, hasHead, joined, of, type Phrase, phraseOf, unknownBetween, withWords } from './phrase.js';
import type { Reading } from './reading.js';
import { scopeOf } from './scope.js';
import type { State } from './state.js';
import { isCompared, timeOf } from './time.js';

/** Reads what a negation at `at` says is nought: 未收到申请, 无上年结转, 复议、诉讼均无. The item ends at `end`. */
export function readZero(
  state: State,
  from: number,
  at: number,
  end: number,
  lead: Phrase | null,
): FigureReading | null {
  const { tokens } = state;
  const word = tokens[at];
  if (word === undefined) return null;
  const before = phraseOf(tokens, from, at);
  const behind = phraseOf(tokens, at + 1, end);
  const denied = phraseDenied(before, behind, lead);
  // 上年度无结转
  const phrase = denied === behind && carryOf(denied, state.context.year) === 'bare' ? joined(before, denied) : denied;
  const { heads } = phrase;
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return null;
  const carry = carryOf(phrase, state.context.year);
  if (isElsewhere(state, before, phrase, carry)) return null;
  const said = state.text.slice(Math.min(first.start, word.end), last.end + 2);
  if ((disputesIn(phrase).length > 0 || has(phrase, 'corrected')) && isOfSomeCases(said, has(phrase, 'corrected')))
    return null;
  const gap =
    hasHead(behind) && first.start > word.start ? unknownBetween(tokens, at + 1, end, word.end, first.start) : 0;
  // 无行政许可、行政处罚职能
  const isOfPower = /^[职权]/.test(state.text.slice(last.end, last.end + 1));
  const readings = zeroReadings(state, phrase, before, carry, gap === 0 && !isOfPower);
  return { readings, start: Math.min(first.start, word.start), end: Math.max(last.end, word.end) };
}

/** What an office did wrong, or did unasked: cases about that are some of all. */
const faults =
  /[逾超]期|超时|[未不](?:按|及时|规范|当|到位|合法|作为|公开)|违[法规]|程序|错误|失误|差错|瑕疵|质量|泄密|侵权|拖延|延误|疏漏|主动公开/;

/** Cases of weight, and what may become a case. */
const weighty = /重[大要]|[群集]体性?|恶性|敏感|典型|较大|再次|风险|隐患|苗头/;

/** 没有因逾期答复被复议, 无重大诉讼: what a denial says of some cases it does not say of all. */
function isOfSomeCases(text: string, areLost: boolean): boolean {
  // 未出现因答复不当引起的败诉: whatever was lost was wrong.
  const said = areLost ? text.replace('答复不当', '答复') : text;
  const cause = /(?:因|由于)(.*?)(?=引[发起致]|导致|产生|造成|[而被]|提[起出]|行政复议|复议|行政诉讼|诉讼|$)/.exec(
    said,
  )?.[1];
  const isOfOther = cause !== undefined && cause !== '' && !/公开|申请|答复|信息|此/.test(cause);
  return isOfOther || faults.test(said) || weighty.test(said);
}

/** What is denied stands behind the negation, else before it; how cases ended may stand behind them: 行政复议零纠错. */
function phraseDenied(before: Phrase, behind: Phrase, lead: Phrase | null): Phrase {
  if (!hasHead(behind)) return hasHead(before) ? before : (lead ?? before);
  const isResult = behind.heads.every(({ field }) => field === 'result');
  if (!isResult || disputesIn(before).length === 0) return behind;
  return withWords(behind, [...before.heads, ...behind.words]);
}

function isElsewhere(state: State, before: Phrase, phrase: Phrase, carry: Carry): boolean {
  const scope = scopeOf(before, state) ?? scopeOf(phrase, state);
  if (scope !== null) state.otherScope = scope === 'other';
  const { year } = state.context;
  const time = timeOf(before, year, carryOf(before, year) ?? carry) ?? timeOf(phrase, year, carry);
  if (time === 'other' || (time === null && carry === null && state.otherTime)) return true;
  return state.otherScope || isCompared(phrase) || has(phrase, 'channel', 'instance') || isReview(phrase);
}

/** 未被复议机关撤销 is of the body's cases; whatever else the authority did not do is its own. */
function isReview(phrase: Phrase): boolean {
  return has(phrase, 'review') && !has(phrase, 'corrected');
}

function zeroReadings(
  state: State,
  denied: Phrase,
  before: Phrase,
  carry: Carry,
  isClose: boolean,
): readonly Reading[] {
  const phrase = ofDecisions(denied);
  const domain = domainIn(phrase, state.text);
  const found: Reading[] = [];
  const acts = of(phrase, 'act');
  // 未收取其他行政事业性收费 leaves open what was collected beside.
  if (leavesOpen(phrase)) return [];
  if (has(phrase, 'infoFee')) return has(phrase, 'per') || isOnlyDemanded(phrase) ? [] : [fee(true)];
  if (has(phrase, 'charges'))
    return [...(isClose ? decisionReadings(phrase, true) : []), ...chargeReadings(phrase, state)];
  if (has(phrase, 'collect', 'costs') && (has(phrase, 'requests') || isAboutFees(state, before))) return [fee(false)];
  const disputes = disputesIn(phrase);
  if (disputes.length > 0) {
    if (isFirst(phrase, 'receive', 'requests') && !has(phrase, 'because'))
      found.push(...requestReadings(phrase, state, -1, null, true));
    return [...found.filter(({ kind }) => kind === 'received'), ...disputeReadings(phrase, state, true)];
  }
  if (has(phrase, 'corrected') && (isDispute(state.domain) || (has(phrase, 'corrected') && domain === null))) {
    return domain === null ? disputeReadings(phrase, withDecider(phrase, state), true) : [];
  }
  if (domain === 'thing' || has(phrase, 'thing')) return [];
  if (carry === 'in' || carry === 'out') return requestReadings(phrase, state, -1, carry, true);
  if (isDocument(domain)) return isClose ? documentReadings(phrase, state, true) : [];
  if (isDecision(domain)) return isClose && !has(phrase, 'because', 'about') ? decisionReadings(phrase, true) : [];
  const outcomes = of(phrase, 'outcome').map(({ sense }) => sense as Outcome);
  if (outcomes.length > 0)
    return isClose && acts.length === 0 && domain === null
      ? outcomeReadings(outcomes, state.context.editions.applications, true, 'total')
      : [];
  if (has(phrase, 'conclude') && !has(phrase, 'receive', 'receiveNew')) return [];
  if (has(phrase, 'about') && !has(phrase, 'requests')) return [];
  if ((domain ?? state.domain) !== 'requests') return [];
  const isReceived = has(phrase, 'receive', 'receiveNew');
  if (isReceived) return requestReadings(phrase, state, -1, null, true).filter(({ kind }) => kind === 'received');
  return isClose && acts.length === 0 && domain === 'requests' ? nothingReceived : [];
}

/** 无许可、处罚和强制事项: where there are no matters nothing was decided. */
function ofDecisions(phrase: Phrase): Phrase {
  const [before, last] = phrase.heads.slice(-2);
  const isOfMatters = last?.sense === 'vague' && before?.end === last.start && isDecision(before.sense);
  return isOfMatters
    ? withWords(
        phrase,
        phrase.words.filter((word) => word !== last),
      )
    : phrase;
}

const nothingReceived: readonly Reading[] = [
  {
    kind: 'received',
    readings: [['applications.received.total'], ['applications.received.total', 'applications.carriedOver.total']],
    certainty: 'ambiguous',
  },
];

/** 未收取其他费用: whether any was collected beside. */
function leavesOpen({ heads }: Phrase): boolean {
  const other = heads.findIndex(({ sense }) => sense === 'others');
  const isMoney = ({ sense }: Word) => sense === 'infoFee' || sense === 'charges' || sense === 'costs';
  return other >= 0 && heads.slice(other).some(isMoney) && !heads.slice(0, other).some(isMoney);
}

/** 未减免信息处理费 says nothing of what was collected. */
function isOnlyDemanded(phrase: Phrase): boolean {
  return has(phrase, 'demand') && !has(phrase, 'collect');
}

/** Whether both are in the phrase, and before any case. */
function isFirst(phrase: Phrase, act: 'receive', noun: 'requests'): boolean {
  const at = phrase.words.findIndex(({ sense }) => sense === noun);
  const dispute = phrase.words.findIndex(({ sense }) => isDispute(sense));
  return has(phrase, act) && at >= 0 && at < dispute;
}

/** 败诉 is of lawsuits, and what an authority decides of 复议, whatever was spoken of before. */
function withDecider(phrase: Phrase, state: State): State {
  if (has(phrase, 'review')) return { ...state, disputes: ['reconsideration'] };
  const isLost = phrase.words.some(
    ({ sense, start, end }) => sense === 'corrected' && state.text.slice(start, end).includes('败诉'),
  );
  if (!isLost) return state;
  return { ...state, disputes: ['litigation'] };
}
