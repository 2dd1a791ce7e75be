import type { Address } from '../../form/address.js';
import type { ClaimKind } from '../claim.js';
import type { Dispute, Result } from '../lexicon/lexicon.js';
import { carryOf } from '../parse/carry.js';
import { has, itemEnd, of, type Phrase, phraseOf, withWords } from '../parse/phrase.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';
import type { Word } from '../tokens/token.js';

const blocks: Readonly<Record<Dispute, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReconsideration'],
  direct: ['litigationDirect'],
  afterReconsideration: ['litigationAfterReconsideration'],
};

const closedColumns = ['upheld', 'corrected', 'other'];

/** The columns of table four that a result can stand in, alternatives of sums. */
const columns: Readonly<Record<Result, readonly (readonly string[])[]>> = {
  upheld: [['upheld']],
  corrected: [['corrected']],
  won: [['upheld'], ['upheld', 'other']],
  otherResult: [['other']],
  dismissed: [['other'], ['upheld']],
  pending: [['pending']],
  closed: [closedColumns],
};

export function isDispute(domain: string | null): domain is Dispute {
  return (
    domain === 'reconsideration' || domain === 'litigation' || domain === 'direct' || domain === 'afterReconsideration'
  );
}

/** The kinds of case that a phrase names; 诉讼 beside 直接起诉 says no more than that. */
export function disputesIn(phrase: Phrase): readonly Dispute[] {
  const named: Dispute[] = [];
  for (const { sense } of phrase.heads) if (isDispute(sense) && !named.includes(sense)) named.push(sense);
  return named.some(isNarrow) ? named.filter(isNarrow) : named;
}

/** The same, where 法院 alone names no others than are spoken of: 直接起诉2件，法院判决维持1件. */
export function disputesNamed(phrase: Phrase, { text, disputes, among, outer }: State): readonly Dispute[] {
  const named = disputesIn(phrase);
  // 直接起诉1件，复议后起诉3件，法院维持3件: in a list of all cases 法院 is of all of them.
  if (among && !outer.some(isNarrow)) return named;
  if (named.length !== 1 || named[0] !== 'litigation' || !disputes.some(isNarrow)) return named;
  const isCourt = ({ sense, start }: Word) => !isDispute(sense) || text.startsWith('法院', start);
  return phrase.heads.every(isCourt) ? [] : named;
}

function isNarrow(topic: Dispute): boolean {
  return topic === 'direct' || topic === 'afterReconsideration';
}

function kindOf(topics: readonly Dispute[]): ClaimKind {
  return topics.includes('reconsideration') ? 'reconsideration' : 'litigation';
}

function cells(topics: readonly Dispute[], names: readonly string[]): readonly Address[] {
  return topics.flatMap((topic) => blocks[topic].flatMap((row) => names.map((name) => address('disputes', row, name))));
}

/** What a figure about cases against the body can be: their number, or how they ended. */
export function disputeReadings(phrase: Phrase, state: State, each: boolean): readonly Reading[] {
  // 败诉率为0 is a rate without its sign.
  if (has(phrase, 'instance', 'lost')) return [];
  if (isOfOtherSubject(phrase, state) || isBesideCarried(phrase, state)) return [];
  const named = disputesNamed(phrase, state);
  const topics =
    named.length > 0
      ? named
      : state.disputes.length > 0
        ? state.disputes
        : isDispute(state.domain)
          ? [state.domain]
          : [];
  if (topics.length === 0) return [];
  const results = [...new Set(of(phrase, 'result').map(({ sense }) => sense as Result))];
  const told = results.length > 0 && named.length > 1 && isLost(phrase, state.text) ? topics.filter(isLawsuit) : topics;
  const groups = each ? told.map((topic) => [topic]) : [told];
  // Cases whose subject nobody names may be about anything.
  const certain = state.discourse.disclosure || isAboutDisclosure(state);
  // 受理行政复议案件86件, with no word of disclosure, is the work of whoever decides them.
  if (!certain && !each && has(phrase, 'receive', 'receiveNew', 'handle', 'conclude')) {
    state.otherScope = true;
    return [];
  }
  const ways = results.length === 0 ? [[['total']]] : results.map((result) => columns[result]);
  const found = groups.flatMap((group) => ways.map((way) => reading(group, way, certain)));
  const denied = each ? topicsDenied(phrase, state.text) : [];
  found.unshift(
    ...topics.filter((topic) => denied.includes(topic)).map((topic) => reading([topic], [['total']], certain)),
  );
  if (!each && ways.length !== 1) return [];
  if (!isOfOtherYear(phrase, state)) return found;
  // 未发生因上年度答复引发的复议 leaves open those of this year.
  return each && !has(phrase, 'each') ? [] : found.map((one) => ({ ...one, relation: 'part' }));
}

/** 因上年度答复引发行政复议1件: others may have been caused by the answers of the year. */
function isOfOtherYear({ causeYear }: Phrase, { context }: State): boolean {
  return causeYear !== undefined && causeYear !== context.year;
}

function isLawsuit(topic: Dispute): boolean {
  return topic !== 'reconsideration';
}

/** 败诉 is of lawsuits alone. */
function isLost({ words }: Phrase, text: string): boolean {
  return words.every(({ field, start, end }) => field !== 'result' || text.slice(start, end).includes('败诉'));
}

/**
 * 无被申请复议、提起诉讼及败诉的情况: what stands as one more in the list of cases denies all before it; the cases behind it
 * are denied with that end alone: 无行政诉讼和被纠错的行政复议.
 */
function topicsDenied(phrase: Phrase, text: string): readonly Dispute[] {
  const { words } = phrase;
  const at = words.findIndex(({ field }) => field === 'result');
  if (!endsList(words, at, text)) return [];
  const behind = disputesIn(withWords(phrase, words.slice(at)));
  return disputesIn(withWords(phrase, words.slice(0, at))).filter((topic) => !behind.includes(topic));
}

/** Whether the result at `at` is joined to a case before it. */
function endsList(words: readonly Word[], at: number, text: string): boolean {
  const [joint, before, result] = [words[at - 2], words[at - 1], words[at]];
  if (result === undefined) return false;
  if (before?.sense === 'and') return isDispute(joint?.sense ?? null);
  return isDispute(before?.sense ?? null) && text.charAt(result.start - 1) === '、';
}

/** 新增行政诉讼2件，上年延续2件: the new ones are not all. */
function isBesideCarried(phrase: Phrase, { tokens, context }: State): boolean {
  return has(phrase, 'receiveNew') && carryOf(phraseOf(tokens, 0, tokens.length), context.year) === 'in';
}

/** 新增行政诉讼2件，上年延续2件: in a sentence of cases and no requests cases are carried over. */
export function isOfCases({ listed, disputes }: State): boolean {
  return disputes.length > 0 && !listed.some(({ readings }) => readings[0]?.[0]?.startsWith('applications.'));
}

/** 信息公开类复议5件，占全部复议12件的41.7%: what a share is of may be of any subject. */
function isOfShare({ words }: Phrase, last: Word, { tokens, text }: State): boolean {
  const share = words.find(({ sense }) => sense === 'share');
  if (share === undefined) return false;
  const isOfAll = /全部|所有|各类/.test(text.slice(share.start, last.start));
  return (
    isOfAll ||
    tokens.some((token) => token.type === 'word' && token.sense === 'ofDisclosure' && token.start < share.start)
  );
}

/** 不服征收决定的行政复议: against what the body decided elsewhere than on a request. */
const appealed = /不服[^,;、]{0,20}?(?:决定|行为|处罚|许可|认定)(?<!(?:公开|答复|处理)[^,;、]{0,8})/;

/** Cases about decisions of another kind, cases said not to be of disclosure, or all cases before those that are. */
function isOfOtherSubject(phrase: Phrase, state: State): boolean {
  const { tokens, text } = state;
  if (has(phrase, 'licensing', 'penalties', 'compulsoryMeasures')) return true;
  if (tokens.some((token) => token.type === 'word' && token.sense === 'notOfDisclosure')) return true;
  if (appealed.test(text)) return true;
  const last = phrase.words.at(-1);
  const first = phrase.words[0];
  if (first === undefined || last === undefined) return false;
  if (!has(phrase, 'ofDisclosure') && isOfShare(phrase, last, state)) return true;
  if (has(phrase, 'ofDisclosure') || text.slice(0, last.end).includes('公开')) return false;
  const among = tokens.findIndex((token) => token.start > last.end && token.type === 'word' && token.sense === 'among');
  const isAll = among >= 0 && has(phraseOf(tokens, among, itemEnd(tokens, among + 2)), 'ofDisclosure');
  // 收到行政复议申请84件，其中涉及政府信息公开9件: those that the body decides.
  if (isAll && has(phrase, 'receive', 'handle', 'conclude')) state.otherScope = true;
  return isAll;
}

function reading(topics: readonly Dispute[], way: readonly (readonly string[])[], certain: boolean): Reading {
  const readings = way.map((sum) => cells(topics, sum));
  const [first] = readings;
  if (readings.length === 1 && first !== undefined && certain) return exact(kindOf(topics), ...first);
  return ambiguous(kindOf(topics), ...readings);
}

/** Whether the sentence itself names the disclosure of information. */
function isAboutDisclosure({ text, context }: State): boolean {
  return context.section === 3 || text.includes('信息公开') || text.includes('依申请') || text.includes('政务公开');
}
