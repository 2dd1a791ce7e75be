import type { Box } from '../words/word.js';
import type { Ruling } from './rulings.js';

/** A cell as lines enclose it: its place in the grid from 0, the rows and columns that it covers, its box. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly span: number;
  readonly box: Box;
}

/** A table drawn with lines. */
export interface RuledGrid {
  /** Where its columns and rows begin and end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The cell at each place of the grid, row by row; null where lines enclose no rectangle. */
  readonly at: readonly (RuledCell | null)[];
}

/** Lines nearer to each other than this, in points, are one: the borders of two neighbours, or one drawn twice. */
export const snap = 3;

/** No form has so many columns, nor a page so many rows. */
const maxColumns = 64;
const maxRows = 256;

/** The tables that lines make on a page, from its top. What no lines part from top to bottom is one. */
export function ruledGridsOf(rulings: readonly Ruling[]): RuledGrid[] {
  return bandsOf(rulings).flatMap((band) => {
    const xs = together(band.flatMap(({ isLevel, at, from, to }) => (isLevel ? [from, to] : [at])));
    const ys = together(band.flatMap(({ isLevel, at, from, to }) => (isLevel ? [at] : [from, to])));
    const isTable = xs.length > 2 && ys.length > 1 && xs.length <= maxColumns + 1 && ys.length <= maxRows + 1;
    return isTable ? [{ xs, ys, at: cellsIn(band, xs, ys) }] : [];
  });
}

/** Lines in groups: between two of them a strip of the page is without any. */
function bandsOf(rulings: readonly Ruling[]): Ruling[][] {
  const bands: Ruling[][] = [];
  let end = -Infinity;
  const spans = rulings.map((ruling) => ({
    ruling,
    top: ruling.isLevel ? ruling.at : ruling.from,
    bottom: ruling.isLevel ? ruling.at : ruling.to,
  }));
  for (const { ruling, top, bottom } of spans.toSorted((a, b) => a.top - b.top)) {
    if (top - end > snap) bands.push([ruling]);
    else bands.at(-1)?.push(ruling);
    end = Math.max(end, bottom);
  }
  return bands;
}

/** Positions in order, each group of near ones as its middle. */
function together(positions: readonly number[]): number[] {
  const groups: { first: number; last: number }[] = [];
  for (const position of positions.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && position - group.last <= snap) group.last = position;
    else groups.push({ first: position, last: position });
  }
  return groups.map(({ first, last }) => (first + last) / 2);
}

/** The number of the stretch between two positions in which something stands; -1 outside of all. */
function placeAmong(positions: readonly number[], position: number): number {
  const next = positions.findIndex((each) => each > position);
  return next === -1 ? -1 : next - 1;
}

/** The cell that lines enclose around a point of the page. */
export function cellUnder(x: number, y: number, { xs, ys, at }: RuledGrid): RuledCell | null {
  const [column, row] = [placeAmong(xs, x), placeAmong(ys, y)];
  return column < 0 || row < 0 ? null : (at[row * (xs.length - 1) + column] ?? null);
}

function cellsIn(band: readonly Ruling[], xs: readonly number[], ys: readonly number[]): (RuledCell | null)[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const below = new Set<number>();
  const beside = new Set<number>();
  for (const { isLevel, at, from, to } of band) {
    const [across, along] = isLevel ? [ys, xs] : [xs, ys];
    const line = nearest(across, at);
    for (let i = 0; i < along.length - 1; i++) {
      const middle = ((along[i] ?? 0) + (along[i + 1] ?? 0)) / 2;
      if (middle < from || middle > to) continue;
      if (isLevel) below.add((line - 1) * columns + i);
      else beside.add(i * columns + line - 1);
    }
  }
  const cells: (RuledCell | null)[] = new Array(columns * rows).fill(null);
  const seen = new Set<number>();
  for (let start = 0; start < cells.length; start++) {
    if (seen.has(start)) continue;
    const region = regionFrom(start, columns, rows, below, beside);
    for (const place of region) seen.add(place);
    const cell = rectangle(region, columns, xs, ys);
    if (cell !== null) for (const place of region) cells[place] = cell;
  }
  return cells;
}

function nearest(positions: readonly number[], position: number): number {
  let best = 0;
  for (let at = 1; at < positions.length; at++) {
    if (Math.abs((positions[at] ?? 0) - position) < Math.abs((positions[best] ?? 0) - position)) best = at;
  }
  return best;
}

/** The places of the grid that no line parts from this one. */
function regionFrom(
  start: number,
  columns: number,
  rows: number,
  below: ReadonlySet<number>,
  beside: ReadonlySet<number>,
): Set<number> {
  const region = new Set([start]);
  for (const place of region) {
    const column = place % columns;
    if (column + 1 < columns && !beside.has(place)) region.add(place + 1);
    if (column > 0 && !beside.has(place - 1)) region.add(place - 1);
    if (place + columns < columns * rows && !below.has(place)) region.add(place + columns);
    if (place >= columns && !below.has(place - columns)) region.add(place - columns);
  }
  return region;
}

/** A region as a cell, which it is where it fills the rectangle around it. */
function rectangle(
  region: ReadonlySet<number>,
  columns: number,
  xs: readonly number[],
  ys: readonly number[],
): RuledCell | null {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const place of region) {
    left = Math.min(left, place % columns);
    right = Math.max(right, (place % columns) + 1);
    top = Math.min(top, Math.floor(place / columns));
    bottom = Math.max(bottom, Math.floor(place / columns) + 1);
  }
  if ((right - left) * (bottom - top) !== region.size) return null;
  const box = [xs[left] ?? 0, ys[top] ?? 0, xs[right] ?? 0, ys[bottom] ?? 0] as const;
  return { row: top, column: left, down: bottom - top, span: right - left, box };
}
