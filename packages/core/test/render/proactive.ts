import type { FormBlock } from '../../src/form/index.js';
import { forms } from '../../src/form/index.js';
import type { FilledTable } from './filled.js';
import { figures, type GridCell, type GridRow, heading, label } from './grid.js';
import type { TableStyle } from './style.js';

export const proactiveWidth = 4;

/** Table two: an article row, a row of headings and the rows of figures, block after block. */
export function proactiveRows(table: FilledTable, style: TableStyle): GridRow[] {
  const blocks: readonly FormBlock[] = forms[table.edition].tables.proactive.blocks;
  return blocks.flatMap((block, index): GridRow[] => [
    { key: null, cells: [label(style.wording(block.item ?? ''), proactiveWidth)] },
    { key: null, cells: [label('信息内容'), ...columnHeadings(block, style)] },
    ...block.rows.map((row) => ({
      key: row.key,
      cells: [label(style.wording(row.label)), ...figures(table, block, row, proactiveWidth - 1)],
    })),
    ...(index === 0 && style.ownRow !== undefined ? [ownRow(style.ownRow, block.columns.length)] : []),
  ]);
}

/** A row that the form does not have; its figures fill no cell of the form. */
function ownRow(text: string, columns: number): GridRow {
  const figure: GridCell = { role: 'figure', text: '7', span: 1, down: 1 };
  return { key: null, cells: [label(text), ...new Array<GridCell>(columns).fill(figure)] };
}

function columnHeadings(block: FormBlock, style: TableStyle) {
  const last = block.columns.length - 1;
  return block.columns.map((column, index) =>
    heading(style.wording(column.label), index === last ? proactiveWidth - 1 - last : 1),
  );
}
