import type { Piece } from './pieces.js';
import { piece } from './pieces.js';
import {
  fullGrid,
  lostLeadingCells,
  type MarginRows,
  ownCells,
  padsAtEnd,
  type Spread,
  type SpreadRow,
  shiftedGrid,
} from './spread.js';
import type { TableWriter } from './writer.js';
import { oneLine } from './writer.js';

/** Cells parted by tabs, one row a line. */
function tabWriter(name: string, spread: Spread, open: TableWriter['open']): TableWriter {
  return { name, layout: 'tab', open, write: (table) => spread(table).flatMap(tabRow) };
}

function tabRow({ slots }: SpreadRow, index: number): Piece[] {
  const cells = slots.flatMap((slot, column): Piece[] => [
    ...(column === 0 ? [] : [piece('separator', '\t')]),
    ...(slot === null ? [] : [oneLine(slot)]),
  ]);
  return index === 0 ? cells : [piece('break', '\n'), ...cells];
}

/** Where the rows after a page break begin at the margin in the customary export. */
const afterPageBreak: MarginRows = new Map([
  ['other.misc', 1],
  ['concluded', 0],
]);

export const tabGrid = tabWriter('tab, full grid', fullGrid, 'none');
export const tabTrailing = tabWriter('tab, pads at the end', padsAtEnd, 'blank at an edge');
export const tabCompact = tabWriter('tab, no pads', ownCells, 'none');
export const tabShifted = tabWriter('tab, pads shifted to the end', shiftedGrid(afterPageBreak), 'blank at an edge');

/** The shifted style with rows of the caller's choice at the margin. */
export function tabShiftedAt(margin: MarginRows): TableWriter {
  return tabWriter('tab, pads shifted, rows at the margin', shiftedGrid(margin), 'blank at an edge');
}

/** A full grid in which some rows lost their leading tabs. */
export function tabLostLead(margin: MarginRows): TableWriter {
  return tabWriter('tab, leading tabs lost', lostLeadingCells(margin), 'blank at an edge');
}
