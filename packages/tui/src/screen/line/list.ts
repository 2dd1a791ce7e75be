import type { Ambiguous } from '@gouji/terminal';
import { filled } from './fit.js';
import type { Line } from './line.js';
import type { Room } from './room.js';
import { centred } from './scroll.js';

/** A list of which part is in sight. */
export interface List {
  readonly count: number;
  /** The row that is chosen; -1 for none. */
  readonly at: number;
  /** Draws the row so numbered; called only for rows in sight. */
  row(index: number): Line;
}

export function listLines({ count, at, row }: List, room: Room, ambiguous: Ambiguous): Line[] {
  const from = centred(count, Math.max(0, at), room.height);
  const shown = Math.max(0, Math.min(count - from, room.height));
  const lines = Array.from({ length: shown }, (_, offset) => row(from + offset));
  return filled(lines, room, ambiguous);
}
