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

/**
 * A tree of all words: from a node, by the number of a character, to the next; node 0 is the root. Kept as a table of
 * keys, each at its own slot or the next free one, with the nodes beside them: what is asked of every character must
 * not cost the look into a map.
 */
const slots = 1 << 15;
const keys = new Int32Array(slots);
const children = new Uint16Array(slots);

/** The slot that holds a key, or the free one where it belongs. */
function slotOf(key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 17;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % slots;
  return slot;
}

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
    const slot = slotOf(key);
    keys[slot] = key;
    children[slot] ||= words.push(undefined) - 1;
    const child = children[slot] ?? 0;
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
    const child = number === 0 ? 0 : (children[slotOf(node * most + number)] ?? 0);
    if (child === 0) break;
    node = child;
    longest = words[node] ?? longest;
  }
  return longest;
}
