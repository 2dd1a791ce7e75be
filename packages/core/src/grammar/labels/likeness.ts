/** Length of the longest common subsequence; both words are short, so the square of their length is little. */
function commonLength(a: string, b: string): number {
  let previous = new Uint8Array(b.length + 1);
  let current = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      current[j] =
        code === b.charCodeAt(j - 1) ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

export interface Likeness {
  /** From 0 to 1: twice the characters they share in order, over all they have (Dice's measure). */
  readonly score: number;
  /** Characters of the longer word that are not shared in order. */
  readonly damage: number;
}

/** How alike two words are. */
export function likeness(a: string, b: string): Likeness {
  const common = commonLength(a, b);
  const all = a.length + b.length;
  return { score: all === 0 ? 0 : (2 * common) / all, damage: Math.max(a.length, b.length) - common };
}
