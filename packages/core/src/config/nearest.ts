/** Longer than any name that is known: what is longer is not worth the work. */
const longest = 100;

/** The known names that an unknown one could be meant for, the likeliest first; at most three. */
export function nearest(name: string, known: Iterable<string>): string[] {
  if (name.length > longest) return [];
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

/** How many characters to insert, leave out, change or swap with their neighbour to make `a` of `b`. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + change];
      if (swapped) least.push(at(row - 2, column - 2) + 1);
      rows[row]?.push(Math.min(...least));
    }
  }
  return at(a.length, b.length);
}
