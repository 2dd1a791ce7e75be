import type { WindowSize } from './model.js';

/** Whether a window shows the table, its sum and its source one at a time. */
export function isFolded({ columns, rows }: WindowSize): boolean {
  return columns < 80 || rows < 17;
}
