import type { TableKey } from '../../form/index.js';
import type { Cells } from '../../layout/layout.js';
import type { Entries } from './record.js';
import { entriesOfRows } from './row-entries.js';
import { entriesOfStream } from './stream-entries.js';

/** Goes through a table's cells and gathers each label with the cells that follow it. */
export function entriesOf(cells: Cells, table: TableKey): Entries {
  return cells.rows === undefined ? entriesOfStream(cells.stream, table) : entriesOfRows(cells.rows, table);
}
