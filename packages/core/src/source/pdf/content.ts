import type { Block, GridRow, Line } from '../block.js';
import { withoutBrokenCells } from './broken-cells.js';
import { withContinuedLabels } from './continued-labels.js';
import { figureRowsOf } from './figure-rows.js';
import { withMergedLabels } from './merged-labels.js';
import { overPages } from './over-pages.js';
import type { RuledTable } from './ruled-table.js';
import type { Strip } from './strip.js';
import { cellOf, cellsOf, headsOf, type PlacedRow, tablesOf } from './table.js';
import { withoutTornRows } from './torn-rows.js';
import { heightOf, middleOf, type Word } from './word.js';
import { inLines } from './words.js';

/** What all pages say, from the first: the tables that lines made, rows of others, and lines of text. */
export function contentOf(strip: Strip): Block[] {
  const settled = withMergedLabels(withoutBrokenCells(figureRowsOf(strip.words)));
  const { rows, rest, loose } = withoutTornRows(withContinuedLabels(settled, strip), strip);
  const tables = tablesOf(rows, rest, strip);
  const heads = new Set(tables.flatMap((table) => table.heads));
  const placed: Placed[] = tables.flatMap((table) => [...headsOf(table, strip), ...cellsOf(table, strip)]);
  for (const line of inLines(rest.filter((word) => !heads.has(word)))) {
    placed.push(isParted(line) ? partedRow(line, strip) : textLine(line, strip));
  }
  for (const word of loose) placed.push(textLine([word], strip));
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
