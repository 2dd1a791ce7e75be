import { sumsOf } from '../../form/index.js';
import type { Table } from '../../grammar/report.js';
import { figureText } from '../../messages/figure-text.js';
import type { HtmlWords } from './words/html-words.js';

/** A sum of which every figure is there and which holds: the figures of its two sides. */
export interface HoldingSum {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** For each cell that others add up to, by its number in the table, those sums of it that hold. */
export type HoldingSums = ReadonlyMap<number, readonly HoldingSum[]>;

/** The sums of a table that hold. Sums by which cells were read tell nothing. */
export function holdingSums({ edition, key, cells, readBySums = [] }: Table): HoldingSums {
  const found = new Map<number, HoldingSum[]>();
  for (const sum of sumsOf(edition, key)) {
    if (readBySums.includes(sum)) continue;
    const sides = [sum.left, sum.right].map((side) => side.map((index) => cells[index]?.value ?? null));
    const [left = [], right = []] = sides.map((values) => values.filter((value) => value !== null));
    const [total] = sum.right;
    const isWhole = left.length === sum.left.length && right.length === sum.right.length;
    if (total === undefined || !isWhole || added(left) !== added(right)) continue;
    found.set(total, [...(found.get(total) ?? []), { left, right }]);
  }
  return found;
}

/** `21 + 1 = 22`, and that it holds. */
export function holdingText({ left, right }: HoldingSum, own: HtmlWords): string {
  return own.holds(`${written(left)} = ${written(right)}`);
}

/** From this many on, addends that are 0 are counted. */
const manyZeros = 3;

/** The same where there is little room: addends that are 0 are told together. */
export function shortHoldingText({ left, right }: HoldingSum, own: HtmlWords): string {
  const others = left.filter((value) => value !== 0);
  const zeros = left.length - others.length;
  if (zeros < manyZeros || others.length === 0) return holdingText({ left, right }, own);
  return own.holds(`${written(others)} = ${written(right)} ${own.bracketed(own.zeros(zeros))}`);
}

function added(values: readonly number[]): string {
  return figureText(values.reduce((sum, value) => sum + value, 0));
}

function written(values: readonly number[]): string {
  return values.map(figureText).join(' + ');
}
