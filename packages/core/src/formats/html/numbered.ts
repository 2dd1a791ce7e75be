import { type TableKey, tableKeys } from '../../form/index.js';
import { type Group, grouped } from '../../messages/told-order.js';
import type { Finding } from '../../rules/rules.js';

/** A part of the report with the findings about it: one table, or the report as a whole. */
export interface NumberedPart {
  readonly table: TableKey | null;
  readonly groups: readonly Group[];
}

/** The findings of a report by its parts, and the number of each: from 1, down the page. */
export interface Numbered {
  readonly parts: readonly NumberedPart[];
  readonly numbers: ReadonlyMap<Finding, number>;
}

export function numbered(findings: readonly Finding[]): Numbered {
  const parts = [null, ...tableKeys].map((table) => ({
    table,
    groups: grouped(findings.filter((finding) => tableOf(finding) === table)),
  }));
  const told = parts.flatMap(({ groups }) => groups.flat());
  return { parts, numbers: new Map(told.map((finding, at) => [finding, at + 1])) };
}

/** A finding without cells can still be about a table. */
function tableOf({ cells, facts }: Finding): TableKey | null {
  return cells[0]?.table ?? ('table' in facts ? facts.table : null);
}
