import { type Piece, piece } from './pieces.js';
import { padsAtEnd, type SpreadRow } from './spread.js';
import { oneLine, type TableWriter } from './writer.js';

/** One cell a line, each closed by a pipe; article rows carry their pads on the line. */
function cellALineWriter(name: string, padsApart: boolean): TableWriter {
  return {
    name,
    layout: 'pipe',
    open: 'any blank',
    write: (table) =>
      padsAtEnd(table).flatMap((row, index) => [
        ...(index === 0 ? [] : [piece('break', '\n')]),
        ...cellLines(row, padsApart),
      ]),
  };
}

function cellLines({ slots }: SpreadRow, padsApart: boolean): Piece[] {
  const cells = slots.filter((slot) => slot !== null);
  const pads = '|'.repeat(slots.length - cells.length);
  const onLine = !padsApart || cells.length === 1;
  return cells.flatMap((cell, index): Piece[] => {
    const close = cell.text === '' ? '|' : ' |';
    const written = [...(index === 0 ? [] : [piece('break', '\n')]), oneLine(cell), piece('separator', close)];
    if (index < cells.length - 1 || pads === '') return written;
    return onLine
      ? [...written, piece('separator', ` ${pads}`)]
      : [...written, piece('break', '\n'), piece('separator', pads)];
  });
}

export const cellALine = cellALineWriter('a cell a line, pads on the line', false);
export const cellALinePadsApart = cellALineWriter('a cell a line, pads on their own line', true);
