/** The known names that an unknown one could be meant for, the likeliest first; at most three. */
export function nearest(name: string, known: Iterable<string>): string[] {
  const asked = name.toLowerCase();
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const one of known) {
    const score = likeness(asked, one.toLowerCase());
    if (score !== null) scored.push({ name: one, score });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map((one) => one.name);
}

/** Lower is closer; null when the two have little to do with each other. */
function likeness(asked: string, known: string): number | null {
  if (asked.length >= 3 && known.includes(asked)) return 0;
  const distance = editDistance(asked, known);
  return distance <= Math.max(1, Math.floor(known.length / 3)) ? distance : null;
}

/** How many characters to insert, leave out or change to make `a` of `b`. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const least = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(Math.min(least, (above[column - 1] ?? 0) + change));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
