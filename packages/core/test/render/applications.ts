import { type FormBlock, type FormRow, forms } from '../../src/form/index.js';
import type { FilledTable } from './filled.js';
import { figures, type GridCell, type GridRow, heading, headings, label } from './grid.js';
import type { TableStyle } from './style.js';

export const applicationsWidth = 10;
/** Columns that the labels of table three take. */
export const labelColumns = 3;

const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const results = '三、本年度办理结果';

/** Table three: three rows of headings, then three columns of merged labels beside seven of figures. */
export function applicationsRows(table: FilledTable, style: TableStyle): GridRow[] {
  const block: FormBlock = forms[table.edition].tables.applications.blocks[0];
  const labels = mergedLabels(block.rows, style);
  const rows = block.rows.map((row) => ({
    key: row.key,
    cells: [...(labels.get(row.key) ?? []), ...figures(table, block, row)],
  }));
  return [...headingRows(block, style), ...rows];
}

function headingRows(block: FormBlock, style: TableStyle): GridRow[] {
  const write = headings(style);
  const [person, ...rest] = block.columns;
  const total = rest.pop();
  const cornerCell = label(style.wording(corner), labelColumns, 3);
  const first = heading(write(person?.label ?? ''), 1, 2);
  const organizations = heading('法人或其他组织', rest.length);
  const sum = heading(write(total?.label ?? ''), 1, style.totalBeside ? 3 : 2);
  const applicants = heading('申请人情况', style.totalBeside ? rest.length + 1 : rest.length + 2);
  const upper = style.totalBeside ? [cornerCell, applicants, sum] : [cornerCell, applicants];
  const middle = style.totalBeside ? [first, organizations] : [first, organizations, sum];
  const lower = rest.map((column) => heading(write(column.label)));
  return [upper, middle, lower].map((cells) => ({ key: null, cells }));
}

/** The label cells that begin in each row; a group's cell begins in the group's first row. */
function mergedLabels(rows: readonly FormRow[], style: TableStyle): Map<string, GridCell[]> {
  const inResults = rows.filter((row) => row.group !== undefined);
  const seen = new Set<string>();
  const begin = (text: string, down: number): GridCell[] => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [label(style.wording(text), 1, down)];
  };
  return new Map(
    rows.map(({ key, label: own, group }): [string, GridCell[]] => {
      if (group === undefined) return [key, [label(style.wording(own), labelColumns)]];
      const outer = begin(results, inResults.length);
      if (group === results) return [key, [...outer, label(style.wording(own), labelColumns - 1)]];
      const inner = begin(group, rows.filter((row) => row.group === group).length);
      return [key, [...outer, ...inner, label(style.wording(own))]];
    }),
  );
}
