import type { Edition, TableKey } from '../../form/index.js';
import type { PrintedCell } from '../../form/printed/printed-cell.js';
import { printedTable } from '../../form/printed/printed-table.js';
import { paragraph, type TableCell, type TableRow, table } from './office/markup.js';
import type { StyleId } from './office/styles.js';

/** The widths of the columns, in twentieths of a point; together those of the lines of text. */
const widths: Readonly<Record<TableKey, readonly number[]>> = {
  proactive: [2800, 1950, 1950, 2100],
  applications: [600, 1100, 2660, 630, 630, 630, 630, 630, 630, 660],
  disputes: [589, 589, 589, 589, 590, 589, 589, 589, 589, 590, 589, 589, 589, 590, 590],
};

/** A cell that goes on below. */
interface Open {
  readonly span: number;
  readonly left: number;
}

/** One table as the official form prints it, its merged cells merged; `figures` are its cells in the order of the form. */
export function formTable(edition: Edition, key: TableKey, figures: readonly string[]): string {
  const open = new Map<number, Open>();
  const rows = printedTable(edition, key).map((row): TableRow => {
    const cells: TableCell[] = [];
    let column = 0;
    const goOn = () => {
      for (let above = open.get(column); above !== undefined && above.left > 0; above = open.get(column)) {
        open.set(column, { ...above, left: above.left - 1 });
        cells.push({ span: above.span, merge: 'above', paragraphs: paragraph('CellCenter', '') });
        column += above.span;
      }
    };
    for (const cell of row) {
      goOn();
      cells.push({
        span: cell.columns,
        merge: cell.rows > 1 ? 'starts' : null,
        paragraphs: content(cell, key, figures),
      });
      open.set(column, { span: cell.columns, left: cell.rows - 1 });
      column += cell.columns;
    }
    goOn();
    return { isHead: key === 'applications' && row.every(({ kind }) => kind === 'over' || kind === 'remark'), cells };
  });
  return table(widths[key], rows);
}

/** What the cells of each table look like: the short ones stay on one page. */
const styles = {
  proactive: 'CellWhole',
  applications: 'CellSmall',
  disputes: 'CellSmallWhole',
} as const satisfies Record<TableKey, StyleId>;

function content({ text, cell, kind, rows }: PrintedCell, key: TableKey, figures: readonly string[]): string {
  if (cell !== null) return paragraph(styles[key], figures[cell.index] ?? '');
  return paragraph(key === 'applications' && kind === 'beside' && rows === 1 ? 'CellLabel' : styles[key], text);
}
