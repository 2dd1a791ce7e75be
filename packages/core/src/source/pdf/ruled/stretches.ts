import type { Word } from '../words/word.js';
import { inLines, wordsOf } from '../words/words.js';
import type { RuledCell, RuledGrid } from './grid.js';

/** The pieces of text in each cell of a grid; those in none by null. */
export type Held = ReadonlyMap<RuledCell | null, readonly Word[]>;

/** Rows of a grid that are a table: from the first to before the last, by their numbers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The tables within a grid. Lines drawn around a whole page lay it out, and what they enclose is no cell: a table ends
 * where nothing across its width is one, or the only one holds several lines of text or none.
 */
export function stretchesOf(grid: RuledGrid, held: Held): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let row = 0; row < grid.ys.length; row++) {
    if (row < grid.ys.length - 1 && !isText(row, grid, held)) continue;
    if (from < row) stretches.push({ from, to: row });
    from = row + 1;
  }
  return stretches;
}

function isText(row: number, { xs, at }: RuledGrid, held: Held): boolean {
  const columns = xs.length - 1;
  const [cell = null, ...others] = at.slice(row * columns, (row + 1) * columns);
  if (others.some((other) => other !== cell)) return false;
  return cell === null || inLines(wordsOf(held.get(cell) ?? [])).length !== 1;
}
