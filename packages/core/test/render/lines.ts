import { type Piece, piece } from './pieces.js';
import { ownCells } from './spread.js';
import { cellPiece, type TableWriter } from './writer.js';

/** One cell a line with a blank line between; an empty cell is one more newline. */
export const linesApart: TableWriter = {
  name: 'lines',
  layout: 'lines',
  open: 'blank at the end',
  write: (table) =>
    ownCells(table)
      .flatMap(({ slots }) => slots.filter((slot) => slot !== null))
      .flatMap((cell, index): Piece[] => {
        const gap = cell.text === '' ? '\n' : '\n\n';
        return [...(index === 0 ? [] : [piece('break', gap)]), cellPiece(cell)];
      }),
};

/** One cell a line and nothing between, so that an empty cell leaves no trace. */
export const linesTight: TableWriter = {
  name: 'lines, no blank lines',
  layout: 'lines',
  open: 'any blank',
  write: (table) =>
    ownCells(table)
      .flatMap(({ slots }) => slots.filter((slot) => slot !== null))
      .flatMap((cell, index): Piece[] => {
        const written = cellPiece(cell, cell.text.replaceAll(/\n+/g, '\n'));
        return index === 0 || cell.text === '' ? [written] : [piece('break', '\n'), written];
      }),
};
