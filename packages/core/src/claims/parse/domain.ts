import type { Word } from '../tokens/token.js';
import { nounOf, type Phrase } from './phrase.js';
import type { Domain, State } from './state.js';

/** What a phrase says that it counts; null when it does not say. An act may name it too: 申请量, 新收申请. */
export function domainIn(phrase: Phrase, text: string): Domain {
  const noun = nounOf(phrase);
  if (noun !== undefined) return noun.field === 'topic' ? (noun.sense as Domain) : 'thing';
  const names = (word: Word) => word.field === 'act' && text.slice(word.start, word.end).includes('申请');
  return phrase.words.some(names) ? 'requests' : null;
}

/** Lets a phrase without a figure, or with one, decide what is spoken of from here on. */
export function noteDomain(phrase: Phrase, state: State): Domain {
  const domain = domainIn(phrase, state.text);
  if (domain !== null) state.domain = domain;
  return state.domain;
}
