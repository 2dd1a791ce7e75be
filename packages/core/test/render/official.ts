import type { TableKey } from '../../src/form/index.js';
import { applicationsRows, applicationsWidth } from './applications.js';
import { disputesRows, disputesWidth } from './disputes.js';
import type { FilledTable } from './filled.js';
import type { GridRow } from './grid.js';
import { proactiveRows, proactiveWidth } from './proactive.js';
import type { TableStyle } from './style.js';

const writers = {
  proactive: { rows: proactiveRows, width: proactiveWidth },
  applications: { rows: applicationsRows, width: applicationsWidth },
  disputes: { rows: disputesRows, width: disputesWidth },
} as const satisfies Record<
  TableKey,
  { width: number; rows: (table: FilledTable, style: TableStyle) => readonly GridRow[] }
>;

/** A filled table as the official Word form holds it, merged cells and all. */
export interface OfficialTable {
  readonly width: number;
  readonly rows: readonly GridRow[];
}

export function officialTable(table: FilledTable, style: TableStyle): OfficialTable {
  const { rows, width } = writers[table.key];
  return { width, rows: rows(table, style) };
}
