import { formGrid } from '../cells.js';
import { resultColumns } from '../columns.js';
import type { Edition } from '../form.js';
import { disputeRows } from '../rows.js';
import { figure, over, type PrintedRow, printedHeads } from './printed-cell.js';

const [reconsideration] = disputeRows;
const { litigation, direct, afterReconsideration } = printedHeads;
const width = resultColumns.length;

const heads: readonly PrintedRow[] = [
  [over(reconsideration.label, width), over(litigation, 2 * width)],
  [...resultColumns.map(({ label }) => over(label, 1, 2)), over(direct, width), over(afterReconsideration, width)],
  [...resultColumns, ...resultColumns].map(({ label }) => over(label)),
];

/** Table four: its three blocks side by side over one row of figures. */
export function printedDisputes(edition: Edition): PrintedRow[] {
  return [...heads, formGrid(edition, 'disputes').cells.map((cell) => figure(cell))];
}
