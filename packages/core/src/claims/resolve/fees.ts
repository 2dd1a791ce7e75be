import { has, hasHead, nounOf, of, type Phrase } from '../parse/phrase.js';
import type { Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';
import { isDispute } from './disputes.js';

/** The fee for handling requests (section six), in yuan. What is only demanded, waived or paid back is not collected. */
export function feeReadings(phrase: Phrase, state: State): readonly Reading[] {
  if (has(phrase, 'demand', 'per')) return [];
  const named = has(phrase, 'infoFee');
  const isSum = !hasHead(phrase) && (has(phrase, 'sum') || isSumOfCases(phrase, state));
  if (!named && (state.among || !(isSum || has(phrase, 'collect', 'costs')))) return [];
  return [fee(named || state.domain === 'infoFee')];
}

/** 收取信息处理费3笔，计720元: what the cases came to, unless that was told before. */
function isSumOfCases({ words }: Phrase, { listed, text }: State): boolean {
  if (listed.some(({ kind }) => kind === 'fee')) return false;
  return (
    listed.at(-1)?.kind === 'feeCases' ||
    words.some(({ sense, start }) => sense === 'is' && text.startsWith('计', start))
  );
}

/** Whether costs that nobody names are those of requests. */
export function isAboutFees({ context, domain }: State, before: Phrase): boolean {
  return (
    context.section === 5 ||
    domain === 'infoFee' ||
    domain === 'costs' ||
    domain === 'requests' ||
    isDispute(domain) ||
    has(before, 'requests')
  );
}

/** The requests that the fee was collected for. */
export function feeCaseReadings(before: Phrase, after: Phrase): readonly Reading[] {
  const isObject = has(before, 'because') && !before.words.some(({ field }) => field === 'applicant');
  const paysAfter = has(after, 'infoFee', 'collect');
  const isNamed = nounOf(before)?.sense === 'requests' && of(before, 'act').length === 0;
  if (nounOf(before)?.sense === 'infoFee' && has(before, 'collect') && !has(before, 'demand')) return [cases(false)];
  if (isNamed || (paysAfter && nounOf(after)?.sense === 'infoFee')) return [cases(isNamed || isObject)];
  return [];
}

export function fee(exact: boolean): Reading {
  return { kind: 'fee', readings: [], certainty: exact ? 'exact' : 'ambiguous', unit: '元' };
}

function cases(exact: boolean): Reading {
  return { kind: 'feeCases', readings: [], certainty: exact ? 'exact' : 'ambiguous', unit: '件' };
}
