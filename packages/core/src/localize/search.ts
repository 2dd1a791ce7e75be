import { zeros } from './figures.js';
import { families } from './incidence.js';
import { type Budget, type CellChange, isSpent, keyOf, type Repair } from './repair.js';
import type { Residuals } from './residuals.js';

/**
 * Finds every set of `size` cells whose change makes all sums hold, as long as the budget lasts.
 *
 * Among cells whose amounts the sums determine there is always one that stands alone in some failing sum, and so must
 * make up the whole of its residual. The search tries such a sum and cell, closes the sum, and goes on with the rest.
 * Of `n` failing sums of one family at most `size - n` can hold two changed cells or more, so `size - n + 1` of them
 * are enough to try; where the bound is tight that is one.
 */
export function search(residuals: Residuals, size: number, budget: Budget): Repair[] {
  const found = new Map<string, Repair>();
  descend({ residuals, budget, chosen: [], closed: zeros(residuals.live.length), found }, size);
  return [...found.values()];
}

/** Keeping, naming and ranking a set costs about as much as so many steps. */
const stepsToKeep = 20;

interface Descent {
  readonly residuals: Residuals;
  readonly budget: Budget;
  readonly chosen: { cell: number; delta: number }[];
  readonly closed: number[];
  readonly found: Map<string, Repair>;
}

function descend(descent: Descent, size: number): void {
  const { residuals, closed } = descent;
  if (residuals.bound > size) return;
  const family = mostDecided(residuals, size);
  let toTry = family < 0 ? residuals.failing : size - (residuals.failingIn[family] as number) + 1;
  for (let sum = 0; toTry > 0; sum++) {
    if (residuals.of[sum] === 0 || (family >= 0 && residuals.incidence.family[sum] !== family)) continue;
    toTry--;
    closed[sum] = 1;
    tryMembers(descent, sum, size);
    closed[sum] = 0;
  }
}

/** The family whose failing sums leave the fewest cells to try; -1 when any failing sum may have to be tried. */
function mostDecided({ failingIn, incidence }: Residuals, size: number): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let family = 0; family < families; family++) {
    const failing = failingIn[family] as number;
    const toTry = size - failing + 1;
    if (failing < toTry) continue;
    const cells = toTry * (incidence.breadth[family] as number);
    if (cells < fewest) {
      fewest = cells;
      best = family;
    }
  }
  return best;
}

function tryMembers(descent: Descent, sum: number, size: number): void {
  const { residuals, budget, chosen } = descent;
  const members = residuals.incidence.members[sum] as Int16Array;
  for (let at = 0; at < members.length; at++) {
    const cell = members[at] as number;
    if (isClosed(descent, cell, sum)) continue;
    const delta = residuals.remedy(cell, sum);
    if (delta === 0) continue;
    if (isSpent(budget)) return;
    budget.steps--;
    // Stryker disable next-line all: only saves work, as `bound` would tell the same once the change is made.
    if (!residuals.wouldLeave(cell, delta, size - 1)) continue;
    residuals.change(cell, delta);
    chosen.push({ cell, delta });
    if (residuals.failing === 0) {
      if (size === 1) keep(descent);
    } else descend(descent, size - 1);
    chosen.pop();
    residuals.change(cell, -delta);
  }
}

/** Whether the cell stands in a sum, other than the one tried, that another changed cell already makes hold. */
function isClosed({ residuals, closed }: Descent, cell: number, tried: number): boolean {
  const { sumAt } = residuals.incidence;
  for (let at = cell * families; at < cell * families + families; at++) {
    const sum = sumAt[at] as number;
    if (sum >= 0 && sum !== tried && closed[sum] === 1) return true;
  }
  return false;
}

function keep({ chosen, found, residuals, budget }: Descent): void {
  budget.steps -= stepsToKeep;
  const repair = chosen
    .map(({ cell, delta }): CellChange => {
      const to = residuals.values[cell] as number;
      return { cell, from: to - delta, to };
    })
    .sort((one, other) => one.cell - other.cell);
  found.set(keyOf(repair), repair);
}
