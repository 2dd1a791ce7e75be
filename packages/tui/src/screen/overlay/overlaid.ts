import type { Line } from '../line/line.js';
import type { Cursor } from '../terminal/painter.js';

/** What stands over the sheet: lines at the foot of its room, and where in them text is typed. */
export interface Overlaid {
  readonly lines: readonly Line[];
  readonly cursor: Cursor | null;
}

export const nothingOver: Overlaid = { lines: [], cursor: null };
