import { widthOf } from '@gouji/terminal';
import type { Look } from '../look.js';
import { cellText } from './cell-text.js';
import type { TableData } from './table-data.js';
import type { TableLine } from './table-lines.js';

/** How the width of a pane is shared out: the columns shown, by number, and how wide each is. */
export interface Columns {
  readonly label: number;
  readonly cell: number;
  readonly first: number;
  readonly shown: number;
  readonly all: number;
}

/** Widths to which heads may be folded, the roomier first. */
const headWidths = [14, 12, 10, 8, 6];

/** Shares out `width`: the label gets what the figures leave, and columns go out of sight when that is too little. */
export function columnsOf(lines: readonly TableLine[], data: TableData, width: number, look: Look): Columns {
  const figures = Math.max(1, ...lines.map((line) => widestCell(line, data, look)));
  const heads = Math.max(1, ...lines.flatMap((line) => (line.kind === 'heads' ? line.heads.map(own) : [])));
  const labels = Math.max(1, ...lines.map(({ label }) => own(label) + 3));
  const all = Math.max(1, ...lines.map((line) => (line.kind === 'heads' ? line.heads.length : 0)));
  const least = Math.min(labels, Math.max(10, Math.floor(width / 4)));
  const widths = [heads, ...headWidths.filter((one) => one < heads)].map((one) => Math.max(one, figures));
  // Whole labels first, then labels of which the beginning can be read, then columns that are not in sight.
  const fitting = (label: number) => widths.find((cell) => label + all * (cell + 1) <= width);
  const cell = fitting(labels) ?? fitting(Math.min(labels, Math.floor(width * 0.36))) ?? fitting(least) ?? figures;
  const room = Math.max(0, width - least);
  const shown = Math.max(1, Math.min(all, Math.floor(room / (cell + 1))));
  const label = Math.max(0, Math.min(labels, width - shown * (cell + 1)));
  return {
    label,
    cell: Math.min(cell, Math.max(1, width - label - 1)),
    first: firstColumn(data, shown, all),
    shown,
    all,
  };

  function own(text: string): number {
    return widthOf(text, look.ambiguous);
  }
}

function widestCell(line: TableLine, data: TableData, look: Look): number {
  if (line.kind !== 'row') return 0;
  return Math.max(...line.cells.map((cell) => widthOf(cellText(cell, data, look), look.ambiguous)));
}

/** The chosen cell's column, or that of a fault, is in sight; the total, which is last, as long as it can be. */
function firstColumn({ table, cell, lit }: TableData, shown: number, all: number): number {
  const wanted = table.cells.find(({ address }) => (cell === null ? lit.faults.has(address) : address === cell));
  if (shown >= all || wanted === undefined) return 0;
  const own = table.cells.filter(({ row }) => row === wanted.row);
  return Math.max(0, Math.min(own.indexOf(wanted) - Math.floor(shown / 2), all - shown));
}
