import type { TerminalOutput } from '../screen/terminal/streams.js';
import type { WindowSize } from '../state/model.js';

/** The size of the window; that of the oldest terminals where it is not known. */
export function sizeOf({ columns, rows }: TerminalOutput): WindowSize {
  return { columns: columns || 80, rows: rows || 24 };
}
