import type { Outcome } from '../lexicon/lexicon.js';
import type { Phrase } from '../parse/phrase.js';
import { address, ambiguous, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';

/** 公开执法案卷12件: what an outcome would be called, made public. */
export function publishes({ words }: Phrase): boolean {
  return words.some(
    ({ field, start }, at) => field === 'outcome' && words[at - 1]?.sense === 'publish' && words[at - 1]?.end === start,
  );
}

/**
 * 受理信访投诉43件, 评查执法案卷15件: the reasons that are things of their own are outcomes only where requests are spoken
 * of, and nothing is done to them. What 属性 documents are given is none either.
 */
export function countsAnotherThing({ words }: Phrase, { tokens, text, domain, listed }: State): boolean {
  const reason = words.find(({ field }) => field === 'outcome');
  if (reason !== undefined && text.includes('公开属性')) return true;
  if (reason === undefined || !things.has(reason.sense)) return false;
  // 信访举报投诉类申请
  if (text.slice(reason.start, reason.end).includes('申请')) return false;
  const isHandled = words.some(({ field, end }) => field === 'act' && end <= reason.start);
  const isUnknown = reason.start > 0 && !tokens.some(({ end }) => end === reason.start);
  const isOfRequests = domain === 'requests' || listed.some(({ kind }) => kind === 'outcome');
  return !words.some(({ sense }) => sense === 'requests') && (isHandled || isUnknown || !isOfRequests);
}

const things: ReadonlySet<string> = new Set([
  'denied.stateSecret',
  'denied.internalAffairs',
  'denied.enforcementFile',
  'denied.administrativeInquiry',
  'rejected.petition',
  'rejected.publication',
]);

/** The outcomes that a phrase names; 公开 beside 部分公开 is 予以公开. */
export function outcomesIn({ words }: Phrase): readonly Outcome[] {
  const partial = words.findIndex(({ sense }) => sense === 'partiallyGranted');
  return words.flatMap(({ field, sense }, at) => {
    if (sense === 'publish' && at < partial) return ['granted'];
    return field === 'outcome' ? [sense as Outcome] : [];
  });
}

/** 收到申请15件，其中公开9件，不予公开6件: beside other outcomes of requests 公开 alone is one. */
export function isBareGrant({ heads: [head, ...more] }: Phrase, { tokens, domain }: State, at: number): boolean {
  if (head?.sense !== 'publish' || head.end - head.start > 2 || more.length > 0 || domain !== 'requests') return false;
  const figure = tokens[at];
  // 公开9条 is information.
  if (figure?.type === 'quantity' && figure.unit === '条') return false;
  return tokens.some((token) => token.type === 'word' && token.field === 'outcome');
}

/** Requests granted in part are among them, unless they are told of by themselves. */
export function bareGrant({ tokens }: State): Reading {
  const [granted, partially] = [
    address('applications', 'granted', 'total'),
    address('applications', 'partiallyGranted', 'total'),
  ];
  const isApart = tokens.some((token) => token.type === 'word' && token.sense === 'partiallyGranted');
  return isApart ? exact('outcome', granted) : ambiguous('outcome', [granted], [granted, partially]);
}
