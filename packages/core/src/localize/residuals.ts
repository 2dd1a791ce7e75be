import { type Figures, zeros } from './figures.js';
import { families, type Incidence } from './incidence.js';

/**
 * The figures of a table and by how much each of its sums fails (left - right), kept up to date while changes of
 * figures are tried.
 */
export class Residuals {
  readonly incidence: Incidence;
  readonly figures: Figures;
  /** The figures with the changes that are being tried, times the scale. */
  readonly values: number[];
  /** 1 for a sum that counts here. */
  readonly live: readonly number[];
  /** Residual of each live sum; 0 for the others. */
  readonly of: number[];
  /** How many sums fail, in all and in each family. */
  failing = 0;
  readonly failingIn = zeros(families);
  /** How many cells the balances and outcome sums need at the least. */
  #columns = 0;

  constructor(incidence: Incidence, figures: Figures, live = figures.live) {
    this.incidence = incidence;
    this.figures = figures;
    this.values = figures.values.slice();
    this.live = live;
    this.of = zeros(incidence.sums.length);
    const sums = residualsBySum(incidence, this.values);
    for (let sum = 0; sum < live.length; sum++) {
      const residual = sums[sum] as number;
      if (live[sum] === 1 && residual !== 0) this.#add(sum, residual);
    }
  }

  /** At least so many cells must change: each covers one row and one column. */
  get bound(): number {
    return Math.max(this.failingIn[0] as number, this.#columns);
  }

  /** The change of `cell` that makes `sum` hold, or 0 when no figure of that size can stand there. */
  remedy(cell: number, sum: number): number {
    const { signAt, family } = this.incidence;
    const sign = signAt[cell * families + (family[sum] as number)] as number;
    const delta = -sign * (this.of[sum] as number);
    const value = (this.values[cell] as number) + delta;
    return this.figures.open[cell] === 1 && value >= 0 && value % this.figures.scale === 0 ? delta : 0;
  }

  /** Whether no family would keep more than `most` failing sums after a change; cheaper than to make it. */
  wouldLeave(cell: number, delta: number, most: number): boolean {
    const { sumAt, signAt } = this.incidence;
    for (let family = 0; family < families; family++) {
      const at = cell * families + family;
      const sum = sumAt[at] as number;
      let failing = this.failingIn[family] as number;
      if (sum >= 0 && this.live[sum] === 1) {
        const before = this.of[sum] as number;
        if (before !== 0) failing--;
        if (before + (signAt[at] as number) * delta !== 0) failing++;
      }
      if (failing > most) return false;
    }
    return true;
  }

  change(cell: number, delta: number): void {
    const { sumAt, signAt } = this.incidence;
    this.values[cell] = (this.values[cell] as number) + delta;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = sumAt[at] as number;
      if (sum >= 0 && this.live[sum] === 1) this.#add(sum, (signAt[at] as number) * delta);
    }
  }

  #add(sum: number, delta: number): void {
    const family = this.incidence.family[sum] as number;
    const before = this.of[sum] as number;
    const after = before + delta;
    const failing = (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
    this.failing += failing;
    this.failingIn[family] = (this.failingIn[family] as number) + failing;
    if (family !== 0) {
      const partner = this.incidence.partner[sum] as number;
      const other = partner < 0 ? 0 : (this.of[partner] as number);
      this.#columns += cellsNeeded(after, other) - cellsNeeded(before, other);
    }
    this.of[sum] = after;
  }
}

/** One cell, a figure of what was concluded, repairs both sums of a column only if they fail by the same. */
function cellsNeeded(one: number, other: number): number {
  if (one === 0) return other === 0 ? 0 : 1;
  return other === 0 || one === other ? 1 : 2;
}

function residualsBySum({ sumAt, signAt, sums }: Incidence, values: readonly number[]): number[] {
  const residuals = zeros(sums.length);
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell] as number;
    if (value === 0) continue;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = sumAt[at] as number;
      if (sum >= 0) residuals[sum] = (residuals[sum] as number) + (signAt[at] as number) * value;
    }
  }
  return residuals;
}
