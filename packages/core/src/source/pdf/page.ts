import type { Block, GridRow, Line } from '../block.js';
import { withoutBrokenCells } from './broken-cells.js';
import type { Column } from './columns.js';
import { figureRowsOf } from './figure-rows.js';
import { withMergedLabels } from './merged-labels.js';
import type { RuledTable } from './ruled-table.js';
import { cellOf, cellsOf, headsOf, type PlacedRow, tablesOf } from './table.js';
import { boxAround, heightOf, middleOf, type Word } from './word.js';
import { inLines } from './words.js';

/** What a page says, and the columns of the table with which it ends; none where it ends with something else. */
export interface PageContent {
  readonly blocks: Block[];
  readonly open: readonly Column[];
}

/** What a page says, from its top: the tables that lines made, rows of others, and lines of text. */
export function contentOfPage(
  words: readonly Word[],
  ruled: readonly RuledTable[],
  page: number,
  open: readonly Column[],
): PageContent {
  const { rows, rest, loose } = withMergedLabels(withoutBrokenCells(figureRowsOf(words)));
  const tables = tablesOf(rows, rest, open);
  const heads = new Set(tables.flatMap((table) => table.heads));
  const placed: Placed[] = tables.flatMap((table) => [...headsOf(table, page), ...cellsOf(table, page)]);
  for (const line of inLines(rest.filter((word) => !heads.has(word)))) {
    placed.push(...(isParted(line) ? [partedRow(line, page)] : [textLine(line, page)]));
  }
  for (const word of loose) placed.push(textLine([word], page));
  placed.push(...ruled);
  const last = tables.at(-1);
  const end = last?.rows.at(-1)?.middle ?? 0;
  const isLast = placed.every(({ middle }) => middle <= end);
  return {
    blocks: blocksOf(placed.toSorted((a, b) => a.middle - b.middle)),
    open: isLast ? (last?.columns ?? []) : [],
  };
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
