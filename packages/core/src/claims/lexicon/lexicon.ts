import { acts, applicants, outcomes, results } from './acts.js';
import { light, masks, scopes, structure, times } from './frame.js';
import { documentActs, elsewhere, feeActs, topics } from './topics.js';

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

/**
 * A tree of all words, kept in a few small tables, since what is asked of every character must not wait for memory.
 * Nodes stand in the order of their depth, so that the children of a node are neighbours, in the order of their
 * characters; node 0 is the root.
 */
interface Tree {
  /** The character that leads to a node. */
  readonly characters: Uint16Array;
  /** The first child of a node; the next node's is the first that is none of its children. */
  readonly children: Uint16Array;
  /** The word that ends at a node, as its place in the list from 1; 0 where none does. */
  readonly words: Uint16Array;
}

const { characters, children, words } = grown();

/** The child of the root by its character; 0 where no word begins with it. */
const firsts = new Uint16Array(0x10000);
for (let node = children[0] ?? 0; node < (children[1] ?? 0); node++) firsts[characters[node] ?? 0] = node;

function grown(): Tree {
  const characters = [0];
  const children: number[] = [];
  const words: number[] = [];
  /** By node: the stretch of the list that begins alike, and for how many characters. */
  const stretches = [{ from: 0, to: entries.length, depth: 0 }];
  for (const { from, to, depth } of stretches) {
    const isWord = depth > 0 && entries[from]?.word.length === depth;
    words.push(isWord ? from + 1 : 0);
    children.push(stretches.length);
    for (let start = isWord ? from + 1 : from; start < to; ) {
      const code = entries[start]?.word.charCodeAt(depth) ?? 0;
      let end = start + 1;
      while (end < to && entries[end]?.word.charCodeAt(depth) === code) end++;
      characters.push(code);
      stretches.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
  }
  children.push(stretches.length);
  return {
    characters: Uint16Array.from(characters),
    children: Uint16Array.from(children),
    words: Uint16Array.from(words),
  };
}

/** Whether a word begins with a character. */
export function opensWord(code: number): boolean {
  return firsts[code] !== 0;
}

/** The longest word that stands at `at`; undefined when none does. */
export function entryAt(text: string, at: number): Entry | undefined {
  let node = firsts[text.charCodeAt(at)] ?? 0;
  let longest = 0;
  for (let end = at + 1; node !== 0; end++) {
    longest = words[node] || longest;
    if (end === text.length) break;
    node = childOf(node, text.charCodeAt(end));
  }
  return longest === 0 ? undefined : entries[longest - 1];
}

function childOf(node: number, code: number): number {
  const last = children[node + 1] ?? 0;
  let child = children[node] ?? 0;
  while (child < last && (characters[child] ?? 0) < code) child++;
  return child < last && characters[child] === code ? child : 0;
}
