import type { Piece } from './pieces.js';
import { piece } from './pieces.js';
import {
  fullGrid,
  lostLeadingCells,
  ownCells,
  type PageBreak,
  padsAtEnd,
  repeatedGrid,
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

/** Where the customary export cuts table three. */
const customaryBreak: PageBreak = { at: 'other.misc', pads: 1 };

export const tabGrid = tabWriter('tab, full grid', fullGrid, 'none');
export const tabTrailing = tabWriter('tab, pads at the end', padsAtEnd, 'blank at an edge');
export const tabCompact = tabWriter('tab, no pads', ownCells, 'none');
export const tabShifted = tabWriter('tab, pads shifted to the end', shiftedGrid(customaryBreak), 'blank at an edge');

/** Merged cells repeated in every cell that they cover, as only a whole file is read. */
export const tabRepeated = tabWriter('tab, merged cells repeated', repeatedGrid, 'none');

/** The shifted style with a page break of the caller's choice. */
export function tabShiftedAt(pageBreak: PageBreak): TableWriter {
  return tabWriter('tab, pads shifted, another page break', shiftedGrid(pageBreak), 'blank at an edge');
}

/** A full grid in which some rows lost their leading tabs. */
export function tabLostLead(lost: ReadonlySet<string>): TableWriter {
  return tabWriter('tab, leading tabs lost', lostLeadingCells(lost), 'any blank');
}
