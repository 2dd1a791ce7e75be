import { isFigure } from '../parse/phrase.js';
import { address, exact, type Reading } from '../parse/reading.js';
import type { State } from '../parse/state.js';
import type { Quantity, Token } from '../tokens/token.js';
import { listNames } from './lists.js';

/** What was closed: all of it, or as much of it as was received in the year. */
export function concludedReadings(state: State, at: number): readonly Reading[] {
  if (!isWhole(state, at)) return [];
  const all = exact('concluded', address('applications', 'concluded', 'total'));
  return [isOfReceived(state, at) ? { ...all, relation: 'part' } : all];
}

/** 其中自然人7件、企业2件，办结9件; 其中上年结转3件、本年新收42件，办结44件: what was closed is in no such list. */
function isListOfIntake({ listed, channels }: State): boolean {
  if (channels > 0) return true;
  const [before, last] = listed.slice(-2);
  const kind = last?.kind ?? before?.kind;
  return kind === 'applicant' || kind === 'carriedOver' || (kind === 'received' && before?.kind === 'carriedOver');
}

/** In a list of outcomes 办结 is one part among others, not all that were closed. */
function isWhole(state: State, at: number): boolean {
  if (!state.among || isListOfIntake(state)) return true;
  return !listNames(state, at, 'outcome') && listNames(state, at, 'carriedForward');
}

/**
 * 收到46件，其中43件办结，3件结转下年: where what was closed and what was left make up what was received, the former is what
 * was closed of it, and what was carried over comes to that. So does 收到的46件申请，43件已办结.
 */
function isOfReceived({ tokens, listed }: State, at: number): boolean {
  const intake = listed.findLast(({ kind }) => kind === 'received' || kind === 'carriedOver');
  if (intake?.kind !== 'received' || intake.readings[0]?.length !== 1) return false;
  const { value } = tokens[at] as Quantity;
  const before = tokens.slice(0, at).filter(isCaseCount);
  const left = tokens.slice(at + 1).find(isCaseCount)?.value ?? 0;
  if (left > 0 && before.some((whole) => whole.value === value + left)) return true;
  const whole = before.at(-1);
  return whole !== undefined && whole.value > value && isRelative(tokens.indexOf(whole), tokens);
}

function isCaseCount(token: Token): token is Quantity {
  return isFigure(token) && token.measure === 'count';
}

/** 收到的46件申请 */
function isRelative(at: number, tokens: State['tokens']): boolean {
  const [act, of] = [tokens[at - 2], tokens[at - 1]];
  return (
    act?.type === 'word' &&
    (act.sense === 'receive' || act.sense === 'receiveNew') &&
    of?.type === 'word' &&
    of.sense === 'light' &&
    of.end === tokens[at]?.start
  );
}
