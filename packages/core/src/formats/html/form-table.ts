import type { Address } from '../../form/index.js';
import type { PrintedCell, PrintedRow } from '../../form/printed/printed-cell.js';
import { printedTable } from '../../form/printed/printed-table.js';
import type { Table } from '../../grammar/report.js';
import { absentCell } from '../../grammar/tables/cell.js';
import { figureCell } from './figure.js';
import { type HoldingSums, holdingText } from './holding-sums.js';
import type { Mark } from './marks.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';

/** A table of the report as the official form prints it, with what is wrong marked in its cells. */
export function formTable(
  table: Table,
  heading: string,
  marks: ReadonlyMap<Address, readonly Mark[]>,
  sums: HoldingSums,
  telling: Telling,
): Markup {
  const rows = printedTable(table.edition, table.key);
  const first = rows.findIndex((row) => row.some(({ kind }) => kind === 'figure'));
  // Where each block has heads of its own, they stand between its rows.
  const isOneBlock = table.key !== 'proactive';
  const [heads, body] = isOneBlock ? [rows.slice(0, first), rows.slice(first)] : [[], rows];
  return html`<table class="form ${table.key}" aria-labelledby="${heading}">${
    heads.length > 0 && html`<thead>${heads.map(line)}</thead>`
  }<tbody>${body.map(line)}</tbody></table>`;

  /** The sums that come to a cell and hold, for whoever points at it. */
  function told(index: number): string | null {
    return (
      sums
        .get(index)
        ?.map((sum) => holdingText(sum, telling.own))
        .join('\n') ?? null
    );
  }

  function line(row: PrintedRow): Markup {
    return html`\n<tr>${row.map(one)}</tr>`;
  }

  function one(printed: PrintedCell): Markup {
    const { cell, columns } = printed;
    if (cell === null) return head(printed, telling);
    const read = table.cells[cell.index] ?? absentCell(cell);
    return figureCell(read, columns, marks.get(cell.address) ?? [], told(cell.index), telling);
  }
}

function head({ kind, text, columns, rows }: PrintedCell, { own }: Telling): Markup {
  const spans = [columns > 1 && html` colspan="${columns}"`, rows > 1 && html` rowspan="${rows}"`];
  const name = text === '' ? '' : own.label(text);
  if (kind === 'remark') return html`<td class="remark"${spans}>${name}</td>`;
  const scope = kind === 'over' ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row';
  return html`<th scope="${scope}" class="${kind}"${spans}>${name}</th>`;
}
