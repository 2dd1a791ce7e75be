import type { Table } from '../grammar/report.js';
import { families, type Incidence } from './incidence.js';

/** The figures of a table as integers, and which of its sums they allow to assess. */
export interface Figures {
  /** Figures times `scale`; 0 where there is none. */
  readonly values: readonly number[];
  /** 1 for a table of whole numbers. */
  readonly scale: number;
  /** 1 for a cell that a figure is written in. */
  readonly written: readonly number[];
  /** 1 for a cell that counts in sums, as its figure or as 0: only these may change. */
  readonly open: readonly number[];
  /** 1 for a sum that can be assessed: all its cells count. */
  readonly live: readonly number[];
}

/** A plain array: typed ones of this size cost more to make than the whole diagnosis of a sound table. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/** Six decimals are kept. */
const decimals = 1e6;
/** Sums of larger figures are not exact in a double. */
const largest = 2 ** 47;

export function figuresOf({ cells }: Table, incidence: Incidence, blankAsZero: boolean): Figures {
  const values = zeros(cells.length);
  const written = zeros(cells.length);
  const open = zeros(cells.length);
  const live = zeros(incidence.sums.length).fill(1);
  const scale = cells.some(({ value }) => value !== null && !Number.isInteger(value)) ? decimals : 1;
  for (let cell = 0; cell < cells.length; cell++) {
    const { state, value } = cells[cell] as Table['cells'][number];
    if (state === 'number' && value !== null) {
      const scaled = Math.round(value * scale);
      values[cell] = scaled;
      written[cell] = 1;
      if (Math.abs(scaled) <= largest && scaled / scale === value) open[cell] = 1;
    } else if (state === 'blank' && blankAsZero) open[cell] = 1;
    if (open[cell] === 0) close(incidence, cell, live);
  }
  return { values, scale, written, open, live };
}

function close({ sumAt }: Incidence, cell: number, live: number[]): void {
  for (let at = cell * families; at < cell * families + families; at++) {
    const sum = sumAt[at] as number;
    if (sum >= 0) live[sum] = 0;
  }
}
