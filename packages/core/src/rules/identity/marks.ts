/** Pairs of characters: a sign of the first string, no Chinese character, and right behind it one of the second. */
export type Marks = readonly (readonly [string, string])[];

/**
 * Makes what tells in one way through a text of which kinds it has marks: a bit for each kind, the first one lowest. A
 * kind without marks of its own is in every text. Patterns of many forms cost more than this way, and seldom find.
 */
export function markFinder(kinds: readonly (Marks | null)[]): (text: string) => number {
  const firsts = new Uint16Array(0x10000);
  const seconds = new Uint16Array(0x10000);
  let always = 0;
  let bit = 0;
  // Each pair has a bit of its own, so that the first half of one does not go with the second of another.
  const kindOf: number[] = [];
  for (const [at, marks] of kinds.entries()) {
    if (marks === null) always |= 1 << at;
    for (const [first, second] of marks ?? []) {
      for (const char of first) set(firsts, char, bit);
      for (const char of second) set(seconds, char, bit);
      kindOf[bit++] = 1 << at;
    }
  }
  return (text) => {
    let pairs = 0;
    let opened = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (opened !== 0) pairs |= opened & (seconds[code] ?? 0);
      // Most characters are Chinese, and open nothing: they are known without a look into the table.
      opened = code >= 0x4e00 && code <= 0x9fff ? 0 : (firsts[code] ?? 0);
    }
    if (pairs === 0) return always;
    return kindOf.reduce((found, kind, pair) => (pairs & (1 << pair) ? found | kind : found), always);
  };
}

function set(table: Uint16Array, char: string, bit: number): void {
  const code = char.charCodeAt(0);
  table[code] = (table[code] ?? 0) | (1 << bit);
}
