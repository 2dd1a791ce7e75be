import { acts, applicants, outcomes, results } from './acts.js';
import { light, masks, scopes, structure, times } from './frame.js';
import { documentActs, elsewhere, feeActs, topics } from './topics.js';
import { longestIn } from './word-tree.js';

export type Outcome = keyof typeof outcomes;
export type Applicant = Exclude<keyof typeof applicants, 'everyone' | 'undivided'>;
export type Result = Exclude<keyof typeof results, 'lost'>;
export type Topic = keyof typeof topics;
/** The topics that are cases against the body. */
export type Dispute = Extract<Topic, 'reconsideration' | 'litigation' | 'direct' | 'afterReconsideration'>;

/** What each field of words is called by the parser. */
export const fields = {
  act: acts,
  outcome: outcomes,
  applicant: applicants,
  result: results,
  topic: topics,
  elsewhere,
  document: documentActs,
  money: feeActs,
  time: times,
  scope: scopes,
  structure,
  light,
  mask: masks,
} as const;

export type Field = keyof typeof fields;
export type Sense = { [F in Field]: keyof (typeof fields)[F] }[Field];

/** A word of the lexicon. */
export interface Entry {
  readonly word: string;
  readonly field: Field;
  readonly sense: Sense;
  /** Of the word. */
  readonly length: number;
}

/** Every word in the order of its characters; a word that stands under several senses has the first. */
const entries: readonly Entry[] = sortedEntries();

function sortedEntries(): readonly Entry[] {
  const byWord = new Map<string, Entry>();
  for (const [field, senses] of Object.entries(fields)) {
    for (const [sense, all] of Object.entries(senses)) {
      for (const word of all.split(' ')) {
        if (!byWord.has(word)) {
          const entry = { word, field: field as Field, sense: sense as Sense, length: word.length };
          byWord.set(word, entry);
        }
      }
    }
  }
  byWord.delete('');
  return [...byWord.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
}

const longestAt = longestIn(entries.map(({ word }) => word));

/** The characters that words begin with. */
export const wordOpeners = entries.map(({ word }) => word.charAt(0)).join('');

/** The longest word that stands at `at`; undefined when none does. */
export function entryAt(text: string, at: number): Entry | undefined {
  const place = longestAt(text, at);
  return place === 0 ? undefined : entries[place - 1];
}
