import type { FormBlock } from '../../src/form/index.js';
import { forms } from '../../src/form/index.js';
import type { FilledTable } from './filled.js';
import { figures, type GridRow, heading, label } from './grid.js';
import type { TableStyle } from './style.js';

export const proactiveWidth = 4;

/** Table two: an article row, a row of headings and the rows of figures, block after block. */
export function proactiveRows(table: FilledTable, style: TableStyle): GridRow[] {
  const blocks: readonly FormBlock[] = forms[table.edition].tables.proactive.blocks;
  return blocks.flatMap((block): GridRow[] => [
    { key: null, cells: [label(style.wording(block.item ?? ''), proactiveWidth)] },
    { key: null, cells: [label('信息内容'), ...columnHeadings(block, style)] },
    ...block.rows.map((row) => ({
      key: row.key,
      cells: [label(style.wording(row.label)), ...figures(table, block, row, proactiveWidth - 1)],
    })),
  ]);
}

function columnHeadings(block: FormBlock, style: TableStyle) {
  const last = block.columns.length - 1;
  return block.columns.map((column, index) =>
    heading(style.wording(column.label), index === last ? proactiveWidth - 1 - last : 1),
  );
}
