import type { FormCell, TableKey } from '../../form/index.js';
import { namedCell } from '../named-cell.js';
import type { Names } from '../words.js';
import { englishOf } from './form.js';

export const tableNames = {
  proactive: 'Table 2',
  applications: 'Table 3',
  disputes: 'Table 4',
} as const satisfies Record<TableKey, string>;

function cellName({ table, row, column }: FormCell): string {
  return `${tableNames[table]} · ${englishOf(row)} · ${englishOf(column)}`;
}

export const names: Names = {
  cell: (address, edition) => cellName(namedCell(address, edition)),
  row: (address, edition) => englishOf(namedCell(address, edition).row),
  column: (address, edition) => englishOf(namedCell(address, edition).column),
};

/** 1 row, 2 rows */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
