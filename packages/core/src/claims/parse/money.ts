import { feeReadings, isAboutFees } from '../resolve/fees.js';
import { chargeReadings } from '../resolve/proactive.js';
import type { Quantity } from '../tokens/token.js';
import { has, type Phrase, unknownBetween } from './phrase.js';
import type { Reading } from './reading.js';
import type { State } from './state.js';

const nothing: readonly Reading[] = [];

/**
 * What an amount at `at` is: the charges of the year, the fee of requests, or nothing of the form. Its item begins at
 * `from`, and `before` and `after` are its words around it; `phrase` are those chosen.
 */
export function moneyReadings(
  state: State,
  phrase: Phrase,
  domain: string | null,
  before: Phrase,
  after: Phrase,
  from: number,
  at: number,
): readonly Reading[] {
  if (has(phrase, 'thing') && !has(phrase, 'infoFee', 'charges')) return nothing;
  const isNamed = has(before, 'charges') || has(after, 'charges');
  if (domain === 'charges' || (state.money === 'charges' && heads(before, state.text)))
    return isWholeCharge(state, isNamed, from, at) && !has(before, 'respectively')
      ? chargeReadings(phrase, state)
      : nothing;
  const { value } = state.tokens[at] as Quantity;
  const isOfSix = state.context.section === 5 && has(phrase, 'collect');
  // 因依申请公开产生的收费为0元
  const isNoCost =
    value === 0 && domain === 'costs' && (isAboutFees(state, phrase) || state.text.includes('依申请公开'));
  const isFee =
    domain === 'infoFee' ||
    state.listed.at(-1)?.kind === 'feeCases' ||
    isOfSix ||
    isNoCost ||
    (state.money === 'infoFee' && has(phrase, 'collect', 'costs'));
  return isFee ? feeReadings(phrase, state) : nothing;
}

/** 行政事业性收费项目3项，收费金额12万元: 收费 takes the charges up again where no other word says whose they are. */
function heads({ heads: [first] }: Phrase, text: string): boolean {
  return first !== undefined && text.startsWith('收费', first.start);
}

/**
 * Whether an amount of charges is all of them. Behind one that was told, in a list, another is a part: 其中水资源费收费60万元;
 * and where they are not named again, words that nobody knows may be a kind of them: 停车收费3万元.
 */
function isWholeCharge({ among, listed, tokens }: State, isNamed: boolean, from: number, at: number): boolean {
  const isTold = listed.some(({ kind }) => kind === 'charge');
  if (isNamed) return !(among && isTold);
  const before = from > 0 ? tokens[from - 1] : undefined;
  // 分别为3万元、5万元: one of several.
  const isInRow = before?.type === 'quantity' && before.measure === 'money';
  const isSure = unknownBetween(tokens, from, at, before?.end ?? 0, tokens[at]?.start ?? 0) === 0;
  return !among && !isTold && !isInRow && isSure;
}
