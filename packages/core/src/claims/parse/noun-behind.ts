import { isDispute } from '../resolve/disputes.js';
import type { Quantity } from '../tokens/token.js';
import { domainIn } from './domain.js';
import { has, type Phrase, withWords } from './phrase.js';
import type { State } from './state.js';

/** 收到16件政府信息公开申请: what is counted may stand behind the figure. */
export function nounBehind(state: State, before: Phrase, after: Phrase, figure: Quantity): Phrase {
  const [next] = after.words;
  // 复议1件被纠正 counts those that ended so.
  if (
    before.heads.length === 1 &&
    isDispute(before.heads[0]?.sense ?? null) &&
    next?.field === 'result' &&
    next.start === figure.end &&
    !has(after, 'each')
  )
    return withWords(before, [...before.words, next]);
  if (domainIn(before, state.text) !== null) return before;
  if (next === undefined || next.start !== figure.end) return before;
  const stop = after.words.findIndex(
    (word, at) => word.field === 'act' || word.sense === 'each' || standsApart(after, at, state.text),
  );
  const words = stop < 0 ? after.words : after.words.slice(0, stop);
  const nouns = words.filter(({ field, sense }) => field === 'topic' || sense === 'thing' || sense === 'about');
  return nouns.length === 0 ? before : withWords(before, [...before.words, ...nouns]);
}

/** 25件政府信息公开申请进行了案卷评查: what stands apart behind the noun is another thing. */
function standsApart({ words }: Phrase, at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.field !== 'topic' || word === undefined) return false;
  return before.end !== word.start || text.startsWith('进行', word.start);
}

/** A figure that is followed by words that nobody knows counts them, unless its own words name what it counts. */
export function isNounFree(state: State, before: Phrase, after: Phrase, at: number): boolean {
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
