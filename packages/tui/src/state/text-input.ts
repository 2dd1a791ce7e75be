import { clusters } from '@gouji/terminal';

/** A line of text being typed. */
export interface TextInput {
  readonly text: string;
  /** Where the next character goes: an offset in UTF-16 units, never within a character as people see it. */
  readonly cursor: number;
  /** Whether the last input was too long: what is past the limit is left out. */
  readonly cut: boolean;
}

/** How long a text may become, in UTF-16 units. */
export const longest = { search: 200, reason: 500, note: 2_000, figure: 40 } as const;

export const emptyInput: TextInput = { text: '', cursor: 0, cut: false };

/** A text to be changed, the cursor at its end. */
export function inputOf(text: string): TextInput {
  return { text, cursor: text.length, cut: false };
}

/** What a line cannot hold: controls, and marks that turn the direction of writing. */
const unwanted = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Characters put in at the cursor, up to a length in all. Ends of lines become spaces; controls are dropped. */
export function inserted({ text, cursor }: TextInput, typed: string, most: number): TextInput {
  const room = Math.max(0, most - text.length);
  const clean = typed
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .replace(unwanted, '');
  let taken = '';
  for (const character of clusters(clean)) {
    if (taken.length + character.length > room) break;
    taken += character;
  }
  const cut = taken.length < clean.length || typed.length > most * 2;
  return { text: text.slice(0, cursor) + taken + text.slice(cursor), cursor: cursor + taken.length, cut };
}

export function toLeft({ text, cursor }: TextInput): TextInput {
  return { text, cursor: before(text, cursor), cut: false };
}

export function toRight({ text, cursor }: TextInput): TextInput {
  return { text, cursor: after(text, cursor), cut: false };
}

export function toStart({ text }: TextInput): TextInput {
  return { text, cursor: 0, cut: false };
}

export function toEnd({ text }: TextInput): TextInput {
  return inputOf(text);
}

export function withoutBefore({ text, cursor }: TextInput): TextInput {
  return without(text, before(text, cursor), cursor);
}

export function withoutAfter({ text, cursor }: TextInput): TextInput {
  return without(text, cursor, after(text, cursor));
}

/** Without the word before the cursor: a run of Chinese characters, or of others without a space. */
export function withoutWord({ text, cursor }: TextInput): TextInput {
  const kept = text.slice(0, cursor).replace(/(?:\p{sc=Han}+|[^\s\p{sc=Han}]+)?\s*$/u, '');
  return without(text, kept.length, cursor);
}

/** Without everything before the cursor. */
export function withoutLine({ text, cursor }: TextInput): TextInput {
  return without(text, 0, cursor);
}

function without(text: string, from: number, to: number): TextInput {
  return { text: text.slice(0, from) + text.slice(to), cursor: from, cut: false };
}

/** Where the character before an offset begins. */
function before(text: string, cursor: number): number {
  const last = [...clusters(text.slice(0, cursor))].at(-1) ?? '';
  return cursor - last.length;
}

/** Where the character behind an offset ends. */
function after(text: string, cursor: number): number {
  const [first = ''] = clusters(text.slice(cursor));
  return cursor + first.length;
}
