import { cellBreak, type Grid, type GridCell } from '../../block.js';
import { looksLikeFigure } from '../../figure-like.js';
import { centerX, centerY, heightOf, type Word } from '../words/word.js';
import { inLines, wordsOf } from '../words/words.js';
import { cellUnder, type RuledCell, type RuledGrid, ruledGridsOf } from './grid.js';
import { partedPieces } from './parted-pieces.js';
import type { Ruling } from './rulings.js';

/** A table with its page, where it begins and ends on it, and where its columns begin and end. */
export interface RuledTable {
  readonly middle: number;
  readonly bottom: number;
  readonly page: number;
  readonly xs: readonly number[];
  readonly grid: Grid;
}

/** A page whose ruled tables are read: the tables, and the pieces of text that stand in none. */
export interface Ruled {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly Word[];
}

/** A figure that reaches so far beyond its cell, in times its height, is not of that cell alone. */
const beyond = 0.3;

/**
 * Reads the tables that are drawn with lines: what stands within the same lines is one cell, over however many lines of
 * text. A table whose lines do not part its figures is left to be read by where its text stands.
 */
export function ruledTablesOf(pieces: readonly Word[], rulings: readonly Ruling[], page: number): Ruled {
  const tables: RuledTable[] = [];
  let rest = pieces;
  for (const grid of ruledGridsOf(rulings)) {
    const outside: Word[] = [];
    const held = new Map<RuledCell | null, Word[]>(grid.at.map((cell) => [cell, cell === null ? outside : []]));
    for (const piece of rest.flatMap((each) => partedPieces(each, grid))) {
      (held.get(cellUnder(centerX(piece), centerY(piece), grid)) ?? outside).push(piece);
    }
    const rows = rowsOf(grid, held, page);
    if (rows === null) continue;
    tables.push({
      middle: grid.ys[0] ?? 0,
      bottom: grid.ys.at(-1) ?? 0,
      page,
      xs: grid.xs,
      grid: { kind: 'grid', rows },
    });
    rest = outside;
  }
  return { tables, rest };
}

function rowsOf(
  grid: RuledGrid,
  held: ReadonlyMap<RuledCell | null, readonly Word[]>,
  page: number,
): GridCell[][] | null {
  const rows: GridCell[][] = grid.ys.slice(1).map(() => []);
  const broken = new Set<number>();
  for (const cell of new Set(grid.at)) {
    if (cell === null) continue;
    const lines = inLines(wordsOf(held.get(cell) ?? []));
    const figures = lines.map((line) => line.filter(({ text }) => looksLikeFigure(text)));
    if (figures.some((line) => line.length > 1) || figures.flat().some((each) => reachesOut(each, cell))) return null;
    const isTorn = lines.flat().some((word) => /\d$/.test(word.text) && reachesOut(word, cell));
    if (isTorn || figures.flat().length > 1) for (let at = 0; at < cell.down; at++) broken.add(cell.row + at);
    const text = lines.map((line) => line.map((word) => word.text).join(' ')).join(cellBreak);
    const { row, column, span, box } = cell;
    rows[row]?.push({ text, origin: { kind: 'page', page, box }, column, span });
  }
  return rows.map((cells, at) => (broken.has(at) ? cells.filter(isLabel) : cells)).filter((cells) => cells.length > 0);
}

/** What is left of a row with a figure broken over lines: nobody can tell its parts from figures of two rows. */
function isLabel({ text }: GridCell): boolean {
  return text.split(cellBreak).every((line) => line !== '' && !looksLikeFigure(line));
}

function reachesOut(figure: Word, { box: [left, , right] }: RuledCell): boolean {
  const most = beyond * heightOf(figure);
  return figure.box[0] < left - most || figure.box[2] > right + most;
}
