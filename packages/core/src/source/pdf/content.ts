import type { Block, GridRow, Line } from '../block.js';
import { rowsOf } from './rows/rows.js';
import { overPages } from './ruled/over-pages.js';
import type { RuledTable } from './ruled/table.js';
import type { Strip } from './strip/strip.js';
import { cellOf, cellsOf, type PlacedRow } from './tables/cells.js';
import { headsOf } from './tables/heads.js';
import { tablesOf } from './tables/table.js';
import { heightOf, middleOf, type Word } from './words/word.js';
import { inLines } from './words/words.js';

/** What all pages say, from the first: the tables that lines made, rows of others, and lines of text. */
export function contentOf(strip: Strip): Block[] {
  const { rows, rest, broken, foreign } = rowsOf(strip);
  const tables = tablesOf(rows, rest, strip);
  const heads = new Set(tables.flatMap((table) => table.heads));
  const placed: Placed[] = tables.flatMap((table) => [...headsOf(table, strip), ...cellsOf(table, strip)]);
  for (const line of inLines(rest.filter((word) => !heads.has(word)))) {
    placed.push(isParted(line) ? partedRow(line, strip) : textLine(line, strip));
  }
  for (const { labels, figures } of broken) {
    for (const word of [...labels.flat(), ...figures]) placed.push(textLine([word], strip));
  }
  for (const word of foreign) placed.push(textLine([word], strip));
  for (const table of strip.tables) placed.push(table);
  return overPages(blocksOf(placed.toSorted((a, b) => a.middle - b.middle)), strip.tables);
}

type Placed = PlacedRow | { readonly middle: number; readonly line: Line } | RuledTable;

/** Words that stand farther apart than this share of their height are cells. */
const cellGap = 1;

function isParted(line: readonly Word[]): boolean {
  return line.some((word, at) => at > 0 && word.box[0] - (line[at - 1] as Word).box[2] > cellGap * heightOf(word));
}

function partedRow(line: readonly Word[], strip: Strip): PlacedRow {
  return { middle: middleOf(line), cells: line.map((word, at) => cellOf([word], strip, at)) };
}

function textLine(line: readonly Word[], strip: Strip): { readonly middle: number; readonly line: Line } {
  const text = line.map((word) => word.text).join(' ');
  return { middle: middleOf(line), line: { kind: 'line', text, origin: strip.originOf(line) } };
}

function blocksOf(placed: readonly Placed[]): Block[] {
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
      blocks.push('line' in one ? one.line : one.grid);
    }
  }
  flush();
  return blocks;
}
