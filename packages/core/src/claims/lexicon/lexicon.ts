import { acts, applicants, outcomes, results } from './acts.js';
import { light, masks, scopes, structure, times } from './frame.js';
import { documentActs, elsewhere, feeActs, topics } from './topics.js';

export type Outcome = keyof typeof outcomes;
export type Applicant = Exclude<keyof typeof applicants, 'everyone' | 'undivided'>;
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

/** The characters of all words, numbered from 1; 0 for every other one. */
const numbers = new Uint16Array(0x10000);
let characters = 0;

/** Characters are fewer than this. */
const most = 4096;

/** A tree of all words: from a node, by the number of a character, to the next; node 0 is the root. */
const next = new Map<number, number>();
/** The node of each first character; 0 where no word begins with it, which is so of most. */
const firsts = new Uint16Array(0x10000);
/** The word that ends at a node. */
const words: (Entry | undefined)[] = [undefined];

for (const [field, senses] of Object.entries(fields)) {
  for (const [sense, all] of Object.entries(senses)) {
    for (const word of all.split(' ')) if (word !== '') add({ word, field: field as Field, sense: sense as Sense });
  }
}

function add(entry: Entry): void {
  let node = 0;
  for (let at = 0; at < entry.word.length; at++) {
    const code = entry.word.charCodeAt(at);
    numbers[code] ||= ++characters;
    const key = node * most + (numbers[code] ?? 0);
    let child = next.get(key);
    if (child === undefined) {
      child = words.push(undefined) - 1;
      next.set(key, child);
    }
    if (node === 0) firsts[code] = child;
    node = child;
  }
  words[node] ??= entry;
}

/** The longest word that stands at `at`; undefined when none does. */
export function entryAt(text: string, at: number): Entry | undefined {
  let node = firsts[text.charCodeAt(at)] ?? 0;
  if (node === 0) return undefined;
  let longest = words[node];
  for (let end = at + 1; end < text.length; end++) {
    const number = numbers[text.charCodeAt(end)] ?? 0;
    const child = number === 0 ? undefined : next.get(node * most + number);
    if (child === undefined) break;
    node = child;
    longest = words[node] ?? longest;
  }
  return longest;
}
