import { families } from './incidence.js';
import { Residuals } from './residuals.js';

/**
 * Splits a table at sums that share no cell that may change: what is wrong in one part says nothing about another.
 * The blocks of table four are always apart; table three falls apart only where cells are missing.
 * Parts in which every sum holds are left out.
 */
export function failingParts(whole: Residuals): Residuals[] {
  const { incidence, live, figures } = whole;
  const root = Int16Array.from(live, (_, sum) => sum);
  const find = (sum: number): number => {
    let at = sum;
    while (root[at] !== at) at = root[at] as number;
    return at;
  };
  for (let cell = 0; cell < figures.open.length; cell++) {
    if (figures.open[cell] === 0) continue;
    let first = -1;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = incidence.sumAt[at] as number;
      if (sum < 0 || live[sum] === 0) continue;
      if (first < 0) first = find(sum);
      else root[find(sum)] = first;
    }
  }
  const roots = new Set<number>();
  let standing = 0;
  for (let sum = 0; sum < live.length; sum++) {
    if (live[sum] === 0) continue;
    if (root[sum] === sum) standing++;
    if (whole.of[sum] !== 0) roots.add(find(sum));
  }
  if (standing === 1) return [whole];
  return [...roots].map(
    (part) =>
      new Residuals(
        incidence,
        figures,
        live.map((is, sum) => is & Number(find(sum) === part)),
      ),
  );
}
