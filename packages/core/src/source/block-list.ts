import { type Block, cellBreak, type GridCell, type GridRow, type Line } from './block.js';
import type { Origin } from './place.js';

/** No cell of the form is longer, remark included: a longer one holds a part of the page. */
const maxCell = 240;

/** A cell with the lines in it. */
export interface FilledCell {
  readonly lines: readonly Line[];
  /** Where the cell stands: what an empty one has. */
  readonly origin: Origin;
  readonly column: number;
  readonly span: number;
}

/** Takes down what a document says, in reading order: lines of text, and rows of tables. */
export class BlockList {
  readonly blocks: Block[] = [];
  private rows: GridRow[] = [];

  addLines(lines: readonly Line[]): void {
    for (const line of lines) this.blocks.push(line);
  }

  /** A row of one cell, or with a cell that holds a part of the page, is laid out so and no row of figures. */
  addRow(cells: readonly FilledCell[]): void {
    const isLaidOut = cells.length === 1 || cells.some(({ lines }) => lengthOf(lines) > maxCell);
    if (isLaidOut) {
      this.endRows();
      for (const { lines } of cells) this.addLines(lines);
    } else if (cells.length > 0) this.rows.push(cells.map(gridCell));
  }

  endRows(): void {
    if (this.rows.length > 0) this.blocks.push({ kind: 'grid', rows: this.rows });
    this.rows = [];
  }
}

function gridCell({ lines, origin, column, span }: FilledCell): GridCell {
  const first = lines[0];
  if (first === undefined) return { text: '', origin, column, span };
  if (lines.length === 1)
    return { text: first.text.trim(), origin: first.text === '' ? origin : first.origin, column, span };
  const filled = lines.filter(({ text }) => text !== '');
  const text = filled.map((line) => line.text.trim()).join(cellBreak);
  return { text, origin: filled[0]?.origin ?? origin, column, span };
}

function lengthOf(lines: readonly Line[]): number {
  let length = 0;
  for (const { text } of lines) length += text.length;
  return length;
}
