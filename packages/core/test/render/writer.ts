import type { LayoutName } from '../../src/grammar/report.js';
import type { GridCell } from './grid.js';
import type { OfficialTable } from './official.js';
import type { Piece } from './pieces.js';

/** Writes one table in one layout. */
export interface TableWriter {
  readonly name: string;
  /** What the reader should call it. */
  readonly layout: LayoutName;
  /** Where pads stand that look like blank cells: there a blank cell may be beyond telling. */
  readonly pads: 'none' | 'before figures' | 'after figures' | 'both' | 'blanks unseen';
  write(table: OfficialTable): Piece[];
}

export function cellPiece({ role, text, cell }: GridCell, written: string = text): Piece {
  return cell === undefined ? { role, text: written } : { role, text: written, cell };
}

/** A cell in a layout that has no line breaks inside cells. */
export function oneLine(cell: GridCell): Piece {
  return cellPiece(cell, cell.text.replaceAll(/\n+/g, ' '));
}
