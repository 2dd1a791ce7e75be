import type { Block, GridRow, Line } from '../block.js';
import { figureRowsOf } from './figure-rows.js';
import { cellsOf, headsOf, type PlacedRow, tablesOf } from './table.js';
import { boxAround, type Word } from './word.js';
import { inLines } from './words.js';

/** What a page says, from its top: rows of tables, and lines of text. */
export function blocksOfPage(words: readonly Word[], page: number): Block[] {
  const { rows, rest } = figureRowsOf(words);
  const tables = tablesOf(rows, rest);
  const heads = new Set(tables.flatMap((table) => table.heads));
  const placed: (PlacedRow | { readonly middle: number; readonly line: Line })[] = tables.flatMap((table) => [
    ...headsOf(table, page),
    ...cellsOf(table, page),
  ]);
  for (const line of inLines(rest.filter((word) => !heads.has(word)))) {
    const box = boxAround(line);
    const text = line.map((word) => word.text).join('　');
    placed.push({ middle: (box[1] + box[3]) / 2, line: { kind: 'line', text, origin: { kind: 'page', page, box } } });
  }
  return blocksOf(placed.toSorted((a, b) => a.middle - b.middle));
}

function blocksOf(placed: readonly (PlacedRow | { readonly line: Line })[]): Block[] {
  const blocks: Block[] = [];
  let rows: GridRow[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ kind: 'grid', rows });
    rows = [];
  };
  for (const one of placed) {
    if ('cells' in one) rows.push(one.cells);
    else {
      flush();
      blocks.push(one.line);
    }
  }
  flush();
  return blocks;
}
