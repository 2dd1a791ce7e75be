import type { Cell } from '@gouji/core';
import { figureText } from '@gouji/core/messages';
import { clipped, printable } from '@gouji/terminal';
import type { Style } from '../line/line.js';
import type { Look } from '../look.js';
import type { TableData } from './table-data.js';

/** The most columns that text written in place of a figure may take. */
const longest = 8;

/** What a cell holds, in short. */
export function contentOf({ state, value, raw }: Cell, { screen, ambiguous }: Look): string {
  if (value !== null) return figureText(value);
  if (state === 'blank') return screen.blank;
  return state === 'absent' ? screen.absent : clipped(printable(raw), longest, ambiguous);
}

/** The cell's characters with its marks. They say all that colours say: `>` chosen, `[ ]` fault, `+` addend, `*` changed. */
export function cellText(cell: Cell, data: TableData, look: Look): string {
  const { address } = cell;
  const other = data.beside?.get(address) ?? null;
  const isFault = data.lit.faults.has(address);
  const chosen = address === data.cell ? '>' : '';
  const before = isFault ? '[' : data.lit.addends.has(address) ? '+' : '';
  const after = `${isFault ? ']' : ''}${data.edited.has(address) ? '*' : ''}`;
  // Without a mark a space stands in its place, so that figures are in line.
  const own = `${chosen}${before}${contentOf(cell, look)}`;
  if (other === null) return `${own}${after === '' ? ' ' : after}`;
  return `${own}${after}${differs(cell, other) ? '<>' : ' |'}${contentOf(other, look)}`;
}

/** A row that one of the two does not have is nothing to compare. */
function differs(one: Cell, other: Cell): boolean {
  return one.value !== other.value && one.state !== 'absent' && other.state !== 'absent';
}

export function cellStyle(cell: Cell, data: TableData): Style {
  const { address, state, value } = cell;
  if (address === data.cell) return 'selected';
  if (data.lit.faults.has(address)) return 'fault';
  if (data.edited.has(address)) return 'edited';
  if (data.lit.addends.has(address)) return 'addend';
  const other = data.beside?.get(address) ?? null;
  if (other !== null && differs(cell, other)) return 'strong';
  return value === 0 || state !== 'number' ? 'faint' : 'plain';
}
