import type { LayoutName } from '../../src/layout/layout.js';
import type { GridCell } from './grid.js';
import type { OfficialTable } from './official.js';
import type { Piece } from './pieces.js';

/**
 * Rows that a reader may leave out, for the text does not tell which of their cells are blank.
 *
 * - `none`: every blank cell can be told
 * - `blank at an edge`: pads that look like blank cells stand before or after the figures
 * - `any blank`: a blank cell looks like a pad anywhere in the row, or leaves no trace
 * - `blank at the end`: the last cells of a table look like the gap below it
 */
type OpenRows = 'none' | 'blank at an edge' | 'any blank' | 'blank at the end';

/** Writes one table in one layout. */
export interface TableWriter {
  readonly name: string;
  /** What the reader should call it. */
  readonly layout: LayoutName;
  /** Which rows with blank cells the text leaves open. */
  readonly open: OpenRows;
  write(table: OfficialTable): Piece[];
}

export function cellPiece({ role, text, cell }: GridCell, written: string = text): Piece {
  return cell === undefined ? { role, text: written } : { role, text: written, cell };
}

/** A cell in a layout that has no line breaks inside cells. */
export function oneLine(cell: GridCell): Piece {
  return cellPiece(cell, cell.text.replaceAll(/\n+/g, ' '));
}
