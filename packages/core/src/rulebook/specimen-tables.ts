import type { Edition, TableKey } from '../form/index.js';
import { tableRows } from '../form/printed/table-rows.js';

/** Writes one table in the tab layout, as word processors copy it; `figures` are its cells in the order of the form. */
export function writeTable(edition: Edition, key: TableKey, figures: readonly string[]): string {
  return tableRows(edition, key, figures)
    .map((row) => row.join('\t'))
    .join('\n');
}
