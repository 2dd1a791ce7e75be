import { type TableKey, tableKeys } from '../../form/index.js';
import type { Doubt } from '../../grammar/doubts.js';
import type { Table } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type Fault =
  /**
   * `unread`: labels of the table are there, none of its figures could be read for certain; `empty`: labels are there,
   * and no figure at all is found.
   */
  | { readonly fault: 'missing' | 'unread' | 'empty' }
  /** Table four has fewer figures than are due. */
  | { readonly fault: 'short'; readonly found: number; readonly due: number };

type TableFacts = { readonly table: TableKey } & Fault;

/** Sections by the table they hold, as indices of the form. */
const sectionOf = { proactive: 1, applications: 2, disputes: 3 } as const satisfies Record<TableKey, number>;

/**
 * The three tables are there and readable. A table published as a picture reads as missing. One that is there but could
 * not be read is only a warning: the fault may be Gouji's.
 */
export const tables = defineRule({
  id: 'structure/tables',
  severity: 'error',
  severities: ['error', 'warning'],
  basis: 'form-tables',
  years: { from: 2019 },
  needs: ['tables', 'sections', 'doubts'],
  *check({ tables, sections, doubts }): Iterable<Violation<TableFacts>> {
    for (const key of tableKeys) {
      const table = tables.find((one) => one.key === key);
      if (table !== undefined && isRead(table)) continue;
      const unread = table !== undefined || doubts.some(({ kind, table }) => kind === 'table-unread' && table === key);
      const place = table?.place ?? sections.find(({ index }) => index === sectionOf[key])?.heading ?? null;
      if (unread) yield { facts: { table: key, ...faultOf(key, table, doubts) }, severity: 'warning', place };
      else yield { facts: { table: key, fault: 'missing' }, place };
    }
  },
});

/** What is wrong with a table that gave no cell, as far as the doubts about it tell. */
function faultOf(key: TableKey, table: Table | undefined, doubts: readonly Doubt[]): Fault {
  const own = doubts.filter((doubt) => doubt.table === key);
  const [first] = own;
  if (table !== undefined && table.strays.length === 0 && own.length > 0 && own.every(tellsOfNoFigure)) {
    return { fault: 'empty' };
  }
  if (key === 'disputes' && own.length === 1 && first?.kind === 'row-cells') {
    const { found, expected: due } = first.facts;
    if (found < due) return { fault: 'short', found, due };
  }
  return { fault: 'unread' };
}

function tellsOfNoFigure(doubt: Doubt): boolean {
  return doubt.kind === 'table-unread' || (doubt.kind === 'row-cells' && doubt.facts.found === 0);
}

/** Whether any cell of the table was found, filled or not. */
export function isRead({ cells }: Table): boolean {
  for (const cell of cells) if (cell.state !== 'absent') return true;
  return false;
}
