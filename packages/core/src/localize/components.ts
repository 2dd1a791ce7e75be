import { families, type Incidence } from './incidence.js';
import { Residuals } from './residuals.js';

/**
 * Splits a table at sums that share no cell that may change: what is wrong in one part says nothing about another.
 * The blocks of table four are always apart; table three falls apart only where cells are missing.
 * Parts in which every sum holds are left out.
 */
export function failingParts(whole: Residuals): Residuals[] {
  const { incidence, live, figures, of } = whole;
  if (hangsTogether(incidence, live)) return [whole];
  const part = partOfSums(whole);
  const failing = new Set(part.filter((_, sum) => of[sum] !== 0));
  return [...failing].map((one) => {
    const alive = live.map((is, sum) => (part[sum] === one ? is : 0));
    return new Residuals(incidence, figures, alive);
  });
}

/** Rows and columns that can all be assessed leave nothing apart. */
function hangsTogether({ breadth }: Incidence, live: readonly number[]): boolean {
  return (breadth[1] as number) > 0 && !live.includes(0);
}

/** For each sum the number of its part: sums with a cell in common belong to one. */
function partOfSums({ incidence, live, figures }: Residuals): number[] {
  const parent = live.map((_, sum) => sum);
  const rootOf = (sum: number): number => {
    let at = sum;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (let cell = 0; cell < figures.open.length; cell++) {
    if (figures.open[cell] === 0) continue;
    let first = -1;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = incidence.sumAt[at] as number;
      if (sum < 0 || live[sum] === 0) continue;
      if (first < 0) first = rootOf(sum);
      else parent[rootOf(sum)] = first;
    }
  }
  return parent.map(rootOf);
}
