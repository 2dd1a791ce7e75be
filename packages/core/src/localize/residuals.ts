import type { Table } from '../grammar/report.js';
import { families, type Incidence, incidenceOf } from './incidence.js';

/** The figures of a table as integers. */
export interface Figures {
  /** Figures times `scale`; 0 where there is none. */
  readonly values: Float64Array;
  /** 1 for a table of whole numbers. */
  readonly scale: number;
  /** 1 for a cell that a figure is written in. */
  readonly written: Uint8Array;
  /** 1 for a cell that counts in sums, as its figure or as 0: only these may change. */
  readonly open: Uint8Array;
}

/**
 * The figures of a table and by how much each of its sums fails (left - right), kept up to date while changes of
 * figures are tried.
 */
export class Residuals {
  readonly incidence: Incidence;
  readonly figures: Figures;
  /** The figures with the changes that are being tried, times the scale. */
  readonly values: Float64Array;
  /** 1 for a sum that can be assessed. */
  readonly live: Uint8Array;
  /** Residual of each live sum; 0 for the others. */
  readonly of: Float64Array;
  /** How many sums fail, in all and in each family. */
  failing = 0;
  readonly failingIn = new Int32Array(families);
  /** How many cells the balances and outcome sums need at the least. */
  #columns = 0;

  constructor(incidence: Incidence, figures: Figures, live: Uint8Array) {
    this.incidence = incidence;
    this.figures = figures;
    this.values = figures.values.slice();
    this.live = live;
    this.of = new Float64Array(incidence.sums.length);
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

  change(cell: number, delta: number): void {
    const { sumAt, signAt } = this.incidence;
    this.values[cell] = (this.values[cell] as number) + delta;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = sumAt[at] as number;
      if (sum >= 0 && this.live[sum] === 1) this.#add(sum, (signAt[at] as number) * delta);
    }
  }

  /** Whether every live sum that the cell stands in holds. */
  settled(cell: number): boolean {
    const { sumAt } = this.incidence;
    for (let at = cell * families; at < cell * families + families; at++) {
      const sum = sumAt[at] as number;
      if (sum >= 0 && this.of[sum] !== 0) return false;
    }
    return true;
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

function residualsBySum({ sumAt, signAt, sums }: Incidence, values: Float64Array): Float64Array {
  const residuals = new Float64Array(sums.length);
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

const decimals = 1e6;

/** Residuals of the sums of a table that can be assessed: those all of whose cells hold a figure. */
export function residualsOf(table: Table, blankAsZero: boolean): Residuals {
  const incidence = incidenceOf(table.edition, table.key);
  const { cells } = table;
  const values = new Float64Array(cells.length);
  const written = new Uint8Array(cells.length);
  const open = new Uint8Array(cells.length);
  const live = new Uint8Array(incidence.sums.length).fill(1);
  let scale = 1;
  for (let index = 0; index < cells.length; index++) {
    const { state, value } = cells[index] as Table['cells'][number];
    if (state === 'number' && value !== null) {
      values[index] = value;
      written[index] = 1;
      open[index] = 1;
      if (!Number.isInteger(value)) scale = decimals;
    } else if (state === 'blank' && blankAsZero) open[index] = 1;
    else closeSums(incidence, index, live);
  }
  if (scale !== 1)
    for (let index = 0; index < values.length; index++) values[index] = Math.round((values[index] as number) * scale);
  return new Residuals(incidence, { values, scale, written, open }, live);
}

function closeSums({ sumAt }: Incidence, cell: number, live: Uint8Array): void {
  for (let at = cell * families; at < cell * families + families; at++) {
    const sum = sumAt[at] as number;
    if (sum >= 0) live[sum] = 0;
  }
}
