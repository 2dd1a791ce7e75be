/** Indices of the longest strictly rising run through `values`, in order; of equally long ones the first found. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return kept;
}

/** A row that passes by at most so many others may itself be the one in place: then none of them is believed. */
const nearby = 2;

/**
 * Which of `values` (positions in the form, in the order of the report) stand out of order. A row far from its place
 * is alone to blame; between neighbours that have changed places nobody can tell whose label is wrong.
 */
export function outOfOrder(values: readonly number[]): Set<number> {
  const out = new Set<number>();
  // Stryker disable next-line all: spares the rows of most tables the search, which finds none out of order
  if (values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))) return out;
  const rising = longestRise(values);
  values.forEach((value, i) => {
    if (rising.has(i)) return;
    out.add(i);
    const passed = [...rising].filter((j) => j < i === (values[j] ?? 0) > value);
    if (passed.length <= nearby) for (const j of passed) out.add(j);
  });
  return out;
}
