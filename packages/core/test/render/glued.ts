import { type Piece, piece } from './pieces.js';
import { ownCells } from './spread.js';
import { oneLine, type TableWriter } from './writer.js';

/** Nothing between cells, a row a line: only sums can tell the figures apart. */
export const gluedRows: TableWriter = glued('glued, a row a line', '\n');

/** Nothing between cells, nor between rows. */
export const gluedTable: TableWriter = glued('glued, all in one line', '');

function glued(name: string, between: string): TableWriter {
  return {
    name,
    layout: 'glued',
    open: 'any blank',
    write: (table) =>
      ownCells(table).flatMap(({ slots }, index): Piece[] => [
        ...(index === 0 || between === '' ? [] : [piece('break', between)]),
        ...slots.filter((slot) => slot !== null).map(oneLine),
      ]),
  };
}
