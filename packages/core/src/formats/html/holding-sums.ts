import { sumsOf } from '../../form/index.js';
import type { Table } from '../../grammar/report.js';
import { figureText } from '../../messages/figure-text.js';
import type { HtmlWords } from './words/html-words.js';

/** For each cell that others add up to, by its number in the table, those sums of it that hold: `21 + 1 = 22`. */
export type HoldingSums = ReadonlyMap<number, readonly string[]>;

/** The sums of a table that hold. Sums by which cells were read tell nothing. */
export function holdingSums({ edition, key, cells, readBySums = [] }: Table, own: HtmlWords): HoldingSums {
  const told = new Map<number, string[]>();
  for (const sum of sumsOf(edition, key)) {
    if (readBySums.includes(sum)) continue;
    const { left, right } = sum;
    const sides = [left, right].map((side) => side.map((index) => cells[index]?.value ?? null));
    const [these = [], those = []] = sides.map((values) => values.filter((value) => value !== null));
    const [total] = right;
    const isWhole = these.length === left.length && those.length === right.length;
    if (total === undefined || !isWhole || added(these) !== added(those)) continue;
    const sentence = own.holds(`${written(these)} = ${written(those)}`);
    told.set(total, [...(told.get(total) ?? []), sentence]);
  }
  return told;
}

function added(values: readonly number[]): string {
  return figureText(values.reduce((sum, value) => sum + value, 0));
}

function written(values: readonly number[]): string {
  return values.map(figureText).join(' + ');
}
