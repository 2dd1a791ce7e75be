import type { Edition } from '../../form/form.js';
import { formGrid, type TableKey } from '../../form/index.js';
import type { Label } from '../labels/lexicon.js';

/** How many figures a row of the form has, by either edition where both have it; the wider counts. */
export function widthOf(table: TableKey, label: Label): number {
  return Math.max(...label.editions.map((edition) => rowWidth(edition, table, label.key)));
}

function rowWidth(edition: Edition, table: TableKey, row: string): number {
  return formGrid(edition, table).lineByRow.get(row)?.cells.length ?? 0;
}

/** How many figures the one line of table four has. */
export const lineWidth = formGrid('2021', 'disputes').cells.length;
