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

/** How alike two words are, from 0 to 1: twice the characters they share in order, over all they have (Dice's measure). */
export function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0 || (2 * shorter) / (a.length + b.length) < 0.5) return 0;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}
