import type { FigureRow } from '../rows/row.js';
import { centerX, type Word } from '../words/word.js';

/** From where to where a column reaches across the page. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns in which the figures of rows stand: those below each other are in one. */
export function columnsOf(rows: readonly FigureRow[]): Column[] {
  const columns: { left: number; right: number }[] = [];
  const figures = rows.flatMap((row) => row.figures).toSorted((a, b) => a.box[0] - b.box[0]);
  for (const { box } of figures) {
    const last = columns.at(-1);
    if (last !== undefined && box[0] < last.right) last.right = Math.max(last.right, box[2]);
    else columns.push({ left: box[0], right: box[2] });
  }
  return columns;
}

/** Where each column begins and ends, up to half-way to its neighbours. */
export function spacesOf(columns: readonly Column[]): Column[] {
  return columns.map(({ left, right }, at) => {
    const [before, after] = [columns[at - 1], columns[at + 1]];
    const gap = after === undefined ? left - (before?.right ?? left - 2 * right + 2 * left) : after.left - right;
    return {
      left: before === undefined ? left - gap / 2 : (before.right + left) / 2,
      right: after === undefined ? right + gap / 2 : (right + after.left) / 2,
    };
  });
}

/** No form has so many columns. */
const maxColumns = 64;

/** For each figure of a row its column; null where two stand in one, so that the columns tell nothing. */
export function placesIn({ figures }: FigureRow, columns: readonly Column[]): number[] | null {
  if (columns.length > maxColumns) return null;
  const places = figures.map((figure) => columnAt(figure, columns));
  return new Set(places).size === places.length ? places : null;
}

function columnAt(word: Word, columns: readonly Column[]): number {
  const middle = centerX(word);
  return columns.findIndex(({ left, right }) => left <= middle && middle <= right);
}
