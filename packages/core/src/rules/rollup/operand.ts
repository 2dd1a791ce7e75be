import { type FormCell, formGrid } from '../../form/index.js';
import type { Cell, Report, Table } from '../../grammar/report.js';
import type { LackReason } from './roll-up.js';

/** What a report says for one cell of the form: a figure with the cells that it stands in, or why there is none. */
export type Operand = { readonly value: number; readonly cells: readonly Cell[] } | { readonly reason: LackReason };

/** The rows in which the 2021 form sets apart what the 2019 form has in one, 其他处理. */
const otherRows = ['other.correctionOverdue', 'other.feeOverdue', 'other.misc'];
const isPartOfOther: ReadonlySet<string> = new Set(otherRows);

/**
 * The figure of one cell, in the unit of the form. A table of the other edition gives its cells of the same name, and
 * 其他处理 where it is told for certain: three rows make up the one; of the one, only 0 is 0 in all three.
 */
export function operandOf({ tables }: Report, cell: FormCell, blankAsZero: boolean): Operand {
  const table = tables[cell.table];
  if (table === undefined) return { reason: 'no-table' };
  const own = cellAt(table, cell.row.key, cell.column.key);
  if (own !== undefined) return figureOf(own, blankAsZero);
  if (cell.table === 'applications' && isPartOfOther.has(cell.row.key)) return partOfOther(table, cell, blankAsZero);
  if (cell.table === 'applications' && cell.row.key === 'other') return wholeOfOther(table, cell, blankAsZero);
  return { reason: 'other-edition' };
}

/** The cell of a table by the keys of its row and column; undefined where the table's edition has no such cell. */
function cellAt({ cells, edition, key }: Table, row: string, column: string): Cell | undefined {
  const cell = formGrid(edition, key).byAddress.get(`${key}.${row}.${column}`);
  return cell && cells[cell.index];
}

/** What stands in a cell in place of a figure. */
const lacks: Readonly<Record<string, LackReason>> = { blank: 'blank', placeholder: 'placeholder', text: 'text' };

function figureOf(cell: Cell, blankAsZero: boolean): Operand {
  const { value, state, unit } = cell;
  if (value !== null) return { value: unit === '元' && isMoney(cell) ? value / yuanOfTheUnit : value, cells: [cell] };
  if (state === 'blank' && blankAsZero) return { value: 0, cells: [cell] };
  return { reason: lacks[state] ?? 'absent' };
}

/** Fees and purchases are in 万元; one that says 元 is turned into it, which is exact. */
const yuanOfTheUnit = 10_000;

function isMoney({ table, column }: Cell): boolean {
  return table === 'proactive' && column === 'amount';
}

function partOfOther(table: Table, { column }: FormCell, blankAsZero: boolean): Operand {
  const whole = cellAt(table, 'other', column.key);
  if (whole === undefined) return { reason: 'other-edition' };
  const operand = figureOf(whole, blankAsZero);
  return 'reason' in operand || operand.value === 0 ? operand : { reason: 'other-edition' };
}

function wholeOfOther(table: Table, { column }: FormCell, blankAsZero: boolean): Operand {
  const cells: Cell[] = [];
  let value = 0;
  for (const row of otherRows) {
    const part = cellAt(table, row, column.key);
    const operand: Operand = part === undefined ? { reason: 'other-edition' } : figureOf(part, blankAsZero);
    if ('reason' in operand) return operand;
    value += operand.value;
    cells.push(...operand.cells);
  }
  return { value, cells };
}
