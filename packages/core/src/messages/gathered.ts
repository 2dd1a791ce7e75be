import { type Edition, formGrid, type TableKey } from '../form/index.js';
import type { Cell } from '../grammar/report.js';

/** Cells of one table, gathered for a sentence: whole columns first, then row by row. */
export interface Gathered {
  /** Keys of the columns of which every cell is among them. */
  readonly columns: readonly string[];
  /** The others by row; `columns` is null when a whole row of several is among them. */
  readonly rows: readonly { readonly first: Cell; readonly columns: readonly Cell[] | null }[];
}

/** Gathers cells so that 168 blank ones read as six columns. */
export function gather(cells: readonly Cell[], table: TableKey, edition: Edition): Gathered {
  const { lines, lineByRow } = formGrid(edition, table);
  const [first] = lines;
  const keys = table === 'applications' && first !== undefined ? first.block.columns.map(({ key }) => key) : [];
  const counts = new Map<string, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  const columns = keys.filter((key) => counts.get(key) === lines.length);

  const byRow = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (columns.includes(cell.column)) continue;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const rows = [...byRow].map(([row, own]) => ({
    first: own[0] as Cell,
    columns: own.length > 1 && own.length === lineByRow.get(row)?.cells.length ? null : own,
  }));
  return { columns, rows };
}
