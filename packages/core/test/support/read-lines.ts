import type { TableKey } from '../../src/form/index.js';
import type { Doubt } from '../../src/grammar/doubts.js';
import { readTable } from '../../src/grammar/tables/read-table.js';
import { rowsOf } from '../../src/grid/rows.js';

export function readLines(table: TableKey, ...lines: string[]) {
  return readTable(rowsOf(lines.join('\n')), table, '2021');
}

/** Cells that are not absent, `received.total 3`; `_` blank, `/` a placeholder, `?` text. */
export function filled(table: TableKey, ...lines: string[]): string[] {
  const marks = { blank: '_', placeholder: '/', text: '?', number: '', inferred: '', absent: '' };
  return readLines(table, ...lines).table.cells.flatMap(({ row, column, state, value }) =>
    state === 'absent' ? [] : [`${row}.${column} ${value ?? marks[state]}`],
  );
}

export function doubts(table: TableKey, ...lines: string[]): Pick<Doubt, 'kind' | 'facts'>[] {
  return readLines(table, ...lines).doubts.map(({ kind, facts }) => ({ kind, facts }) as Doubt);
}
