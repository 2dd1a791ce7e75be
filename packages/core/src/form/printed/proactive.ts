import { formGrid } from '../cells.js';
import type { Edition } from '../form.js';
import { beside, figure, over, type PrintedLabel, type PrintedRow, printedHeads } from './printed-cell.js';

const width = 4;

/** Table two: over each block its article and its own heads; the last column takes what the block leaves. */
export function printedProactive(edition: Edition): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let item: string | undefined;
  for (const { block, row, cells } of formGrid(edition, 'proactive').lines) {
    const room = (at: number) => (at === cells.length - 1 ? width - cells.length : 1);
    if (block.item !== item) {
      item = block.item;
      const heads = block.columns.map(({ label }, at) => over(label as PrintedLabel, room(at)));
      rows.push([over(item as PrintedLabel, width)], [over(printedHeads.content), ...heads]);
    }
    rows.push([beside(row.label as PrintedLabel), ...cells.map((cell, at) => figure(cell, room(at)))]);
  }
  return rows;
}
