import { acts, applicants, outcomes, results } from './acts.js';
import { light, masks, scopes, structure, times } from './frame.js';
import { documentActs, elsewhere, feeActs, topics } from './topics.js';

export type Outcome = keyof typeof outcomes;
export type Applicant = Exclude<keyof typeof applicants, 'everyone'>;
export type Result = Exclude<keyof typeof results, 'lost'>;
export type Topic = keyof typeof topics;

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
}

/** Words by their first two characters, the longer first; words of one character apart. */
const pairs = new Map<number, Entry[]>();
const singles = new Map<number, Entry>();
/** Whether any word begins with this character. */
const begins = new Uint8Array(0x10000);

for (const [field, senses] of Object.entries(fields)) {
  for (const [sense, words] of Object.entries(senses)) {
    for (const word of words.split(' ')) if (word !== '') add({ word, field: field as Field, sense: sense as Sense });
  }
}
for (const list of pairs.values()) list.sort((one, other) => other.word.length - one.word.length);

function add(entry: Entry): void {
  const first = entry.word.charCodeAt(0);
  begins[first] = 1;
  if (entry.word.length === 1) {
    singles.set(first, entry);
    return;
  }
  const key = first * 0x10000 + entry.word.charCodeAt(1);
  const list = pairs.get(key);
  if (list === undefined) pairs.set(key, [entry]);
  else list.push(entry);
}

/** The longest word that stands at `at`; undefined when none does. */
export function entryAt(text: string, at: number): Entry | undefined {
  const first = text.charCodeAt(at);
  if (begins[first] !== 1) return undefined;
  const list = pairs.get(first * 0x10000 + text.charCodeAt(at + 1));
  if (list !== undefined) for (const entry of list) if (text.startsWith(entry.word, at)) return entry;
  return singles.get(first);
}

/** Every word with its field and sense, as often as it is written down. */
export function* lexiconEntries(): Generator<Entry, void, undefined> {
  for (const list of pairs.values()) yield* list;
  yield* singles.values();
}
