import type { Edition, TableKey } from '../form.js';
import { printedTable } from './printed-table.js';

/**
 * One table as the official form has it: its rows of cells, all of one length, merged cells written once and empty
 * where they go on. `figures` are what its cells say, in the order of the form.
 */
export function tableRows(edition: Edition, key: TableKey, figures: readonly string[]): string[][] {
  const rows = printedTable(edition, key);
  const width = rows[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 0;
  /** For each column, how many rows from here on a cell from above covers. */
  const covered = new Array<number>(width).fill(0);
  return rows.map((row) => {
    const line = new Array<string>(width).fill('');
    const free = covered.map((left, column) => ({ left, column })).filter(({ left }) => left === 0);
    let at = 0;
    for (const { text, cell, columns, rows: height } of row) {
      const [first] = free.slice(at, at + columns);
      if (first === undefined) break;
      line[first.column] = cell === null ? text : (figures[cell.index] ?? '');
      for (const { column } of free.slice(at, at + columns)) covered[column] = height;
      at += columns;
    }
    for (let column = 0; column < width; column += 1) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    return line;
  });
}
