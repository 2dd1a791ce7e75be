import type { Edition, TableKey } from '../form.js';
import { printedApplications } from './applications.js';
import { printedDisputes } from './disputes.js';
import type { PrintedRow } from './printed-cell.js';
import { printedProactive } from './proactive.js';

const tables: Readonly<Record<TableKey, (edition: Edition) => readonly PrintedRow[]>> = {
  proactive: printedProactive,
  applications: printedApplications,
  disputes: printedDisputes,
};

/** One table as the official form prints it, row by row, with its merged cells. */
export function printedTable(edition: Edition, key: TableKey): readonly PrintedRow[] {
  return tables[key](edition);
}
