import { doubledFinder, isChinese, type Stretch } from './doubled.js';

/** Pairs of characters: a sign of the first string, no Chinese character, and right behind it one of the second. */
export type Marks = readonly (readonly [string, string])[];

/** What one way through a text tells of it. */
export interface Marked<Kind> {
  /** The kinds that it has marks of. */
  readonly kinds: readonly Kind[];
  /** What stands in it doubled. */
  readonly doubled: readonly Stretch[];
}

/**
 * Makes what tells in one way through a text of which kinds it has marks, and what stands in it doubled. Patterns of many
 * forms cost more than this way, and seldom find.
 */
export function markFinder<Kind extends string>(
  kinds: Readonly<Record<Kind, { readonly marks: Marks }>>,
): (text: string) => Marked<Kind> {
  const firsts = new Uint16Array(0x10000);
  const seconds = new Uint16Array(0x10000);
  // Each pair has a bit of its own, so that the first half of one does not go with the second of another.
  const kindOf: Kind[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const [first, second] of kinds[kind].marks) {
      for (const char of first) set(firsts, char, kindOf.length);
      for (const char of second) set(seconds, char, kindOf.length);
      kindOf.push(kind);
    }
  }
  const doubledAt = doubledFinder();
  return (text) => {
    const doubled: Stretch[] = [];
    let pairs = 0;
    let opened = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (opened !== 0) pairs |= opened & (seconds[code] ?? 0);
      if (isChinese(code)) {
        const found = doubledAt(text, at, code, before);
        if (found !== null) doubled.push(found);
        opened = 0;
      } else opened = firsts[code] ?? 0;
      before = code;
    }
    return { kinds: pairs === 0 ? [] : [...new Set(kindOf.filter((_, bit) => pairs & (1 << bit)))], doubled };
  };
}

function set(table: Uint16Array, char: string, bit: number): void {
  const code = char.charCodeAt(0);
  table[code] = (table[code] ?? 0) | (1 << bit);
}
