import type { FormCell, FormColumn, FormRow, TableKey } from '../../form/index.js';
import { namedCell } from '../named-cell.js';
import type { Names } from '../words.js';

export const tableNames = {
  proactive: '表二',
  applications: '表三',
  disputes: '表四',
} as const satisfies Record<TableKey, string>;

/** Labels too long for a sentence, or with quotation marks of their own, by the row's key. */
const shortRows: Readonly<Record<string, string>> = {
  received: '一、本年新收',
  carriedOver: '二、上年结转',
  partiallyGranted: '（二）部分公开',
  'denied.securityStability': '3.危及三安全一稳定',
  'other.correctionOverdue': '1.逾期不补正',
  'other.feeOverdue': '2.逾期未缴费',
  concluded: '（七）总计',
  carriedForward: '四、结转下年度',
};

/** （三）不予公开·1.属于国家秘密. The group 三、本年度办理结果 is left out: its rows are numbered apart. */
export function rowName({ key, label, group }: FormRow): string {
  const own = shortRows[key] ?? label;
  return group?.startsWith('（') ? `${group}·${own}` : own;
}

export function columnName({ label }: FormColumn): string {
  return label.replace(/（单位：万元）$/, '');
}

function cellName({ table, row, column }: FormCell): string {
  return `${tableNames[table]}·${rowName(row)}·${columnName(column)}`;
}

export const names: Names = {
  cell: (address, edition) => cellName(namedCell(address, edition)),
  row: (address, edition) => rowName(namedCell(address, edition).row),
  column: (address, edition) => columnName(namedCell(address, edition).column),
};
