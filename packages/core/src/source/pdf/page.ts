import type { Block, GridRow, Line } from '../block.js';
import { withoutBrokenCells } from './broken-cells.js';
import { figureRowsOf } from './figure-rows.js';
import { withMergedLabels } from './merged-labels.js';
import type { RuledTable } from './ruled-table.js';
import { cellOf, cellsOf, headsOf, type PlacedRow, tablesOf } from './table.js';
import { boxAround, heightOf, middleOf, type Word } from './word.js';
import { inLines } from './words.js';

/** What a page says, from its top: the tables that lines made, rows of others, and lines of text. */
export function blocksOfPage(words: readonly Word[], ruled: readonly RuledTable[], page: number): Block[] {
  const { rows, rest, loose } = withMergedLabels(withoutBrokenCells(figureRowsOf(words)));
  const tables = tablesOf(rows, rest);
  const heads = new Set(tables.flatMap((table) => table.heads));
  const placed: Placed[] = tables.flatMap((table) => [...headsOf(table, page), ...cellsOf(table, page)]);
  for (const line of inLines(rest.filter((word) => !heads.has(word)))) {
    placed.push(...(isParted(line) ? [partedRow(line, page)] : [textLine(line, page)]));
  }
  for (const word of loose) placed.push(textLine([word], page));
  placed.push(...ruled);
  return blocksOf(placed.toSorted((a, b) => a.middle - b.middle));
}

type Placed = PlacedRow | { readonly middle: number; readonly line: Line } | RuledTable;

/** Words that stand farther apart than this share of their height are cells. */
const cellGap = 1;

function isParted(line: readonly Word[]): boolean {
  return line.some((word, at) => at > 0 && word.box[0] - (line[at - 1] as Word).box[2] > cellGap * heightOf(word));
}

function partedRow(line: readonly Word[], page: number): PlacedRow {
  return { middle: middleOf(line), cells: line.map((word, at) => cellOf([word], page, at)) };
}

function textLine(line: readonly Word[], page: number): { readonly middle: number; readonly line: Line } {
  const text = line.map((word) => word.text).join(' ');
  return { middle: middleOf(line), line: { kind: 'line', text, origin: { kind: 'page', page, box: boxAround(line) } } };
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
