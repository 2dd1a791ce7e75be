import type { Phrase } from './phrase.js';
import { has, unknownBetween } from './phrase.js';
import type { State } from './state.js';

/** Whether words narrow a phrase to part of what it counts: 涉及征地的申请, 网上收到, 投诉类申请, or words not known. */
export function isNarrowed(phrase: Phrase, state: State, from: number, to: number): boolean {
  if (has(phrase, 'about', 'channel', 'instance', 'undivided')) return true;
  // 复议机关维持2件 tells how cases ended; any other figure of the authority is its own.
  if (has(phrase, 'review') && !phrase.words.some(({ field }) => field === 'result')) return true;
  const { heads } = phrase;
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return false;
  const thing = heads.findIndex(({ sense }) => sense === 'thing' || sense === 'vague');
  const noun = heads.findLastIndex(({ field }) => field === 'topic');
  if (thing >= 0 && thing < noun) return true;
  // Words that come from elsewhere (a lead, a list) stand apart anyhow.
  const own = state.tokens[from]?.start ?? 0;
  if (from === to || first.start < own) return false;
  return unknownBetween(state.tokens, from, to, first.start, last.end) > 0;
}
