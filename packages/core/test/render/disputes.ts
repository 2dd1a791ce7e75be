import { type FormBlock, forms } from '../../src/form/index.js';
import type { FilledTable } from './filled.js';
import { figures, type GridRow, heading, headings } from './grid.js';
import type { TableStyle } from './style.js';

export const disputesWidth = 15;

/** Table four: three rows of headings over one row of fifteen figures. */
export function disputesRows(table: FilledTable, style: TableStyle): GridRow[] {
  const block: FormBlock = forms[table.edition].tables.disputes.blocks[0];
  const write = headings(style);
  const results = (down: number) => block.columns.map((column) => heading(write(column.label), 1, down));
  const width = block.columns.length;
  return [
    { key: null, cells: [heading('行政复议', width), heading('行政诉讼', width * 2)] },
    { key: null, cells: [...results(2), heading('未经复议直接起诉', width), heading('复议后起诉', width)] },
    { key: null, cells: [...results(1), ...results(1)] },
    { key: 'disputes', cells: block.rows.flatMap((row) => figures(table, block, row)) },
  ];
}
