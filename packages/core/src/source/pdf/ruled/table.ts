import { cellBreak, type Grid, type GridCell } from '../../block.js';
import { looksLikeFigure } from '../../figure-like.js';
import { centerX, centerY, heightOf, type Word } from '../words/word.js';
import { inLines, wordsOf } from '../words/words.js';
import { cellUnder, type RuledCell, type RuledGrid, ruledGridsOf } from './grid.js';
import { partedPieces } from './parted-pieces.js';
import type { Ruling } from './rulings.js';
import { type Held, type Stretch, stretchesOf } from './stretches.js';

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
    const held = new Map<RuledCell | null, Word[]>([null, ...grid.at].map((cell) => [cell, []]));
    for (const piece of rest.flatMap((each) => partedPieces(each, grid))) {
      held.get(cellUnder(centerX(piece), centerY(piece), grid))?.push(piece);
    }
    const read = stretchesOf(grid, held).flatMap((stretch) => tableIn(stretch, grid, held, page) ?? []);
    if (read.length === 0) continue;
    for (const { table, cells } of read) {
      tables.push(table);
      for (const cell of cells) held.delete(cell);
    }
    rest = [...held.values()].flat();
  }
  return { tables, rest };
}

/** The table in a stretch of a grid, and the cells that are read with it; null where lines do not part its figures. */
function tableIn({ from, to }: Stretch, grid: RuledGrid, held: Held, page: number) {
  const { xs, ys, at } = grid;
  const columns = xs.length - 1;
  const cells = new Set(at.slice(from * columns, to * columns).filter((cell) => cell !== null));
  const rows = rowsOf(cells, to, held, page);
  if (rows === null) return null;
  const [middle, bottom] = [ys[from] ?? 0, ys[to] ?? 0];
  const table: RuledTable = { middle, bottom, page, xs, grid: { kind: 'grid', rows } };
  return { table, cells };
}

function rowsOf(cells: ReadonlySet<RuledCell>, end: number, held: Held, page: number): GridCell[][] | null {
  const rows: GridCell[][] = Array.from({ length: end }, () => []);
  const broken = new Set<number>();
  for (const cell of cells) {
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
