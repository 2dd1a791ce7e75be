import { type FormCell, formGrid } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Cell, Report, RowReading, Table } from '../grammar/report.js';
import { absentCell, cellOf } from '../grammar/tables/cell.js';
import type { Token } from '../grid/token.js';
import { lineBreaks } from '../source/lines.js';
import type { Place } from '../source/place.js';

/** So many rows tell how a text parts its rows. */
const minRows = 5;

/**
 * Reads the line of table four where a text has a cell a line and parts rows farther than cells: what stands between the
 * heads and the first figure is then the border of two rows, as between all rows of the other tables, and no blank cell.
 * A line that is full only with that border for a cell has lost another, and is left out.
 */
export function withLineUnderHeads(report: Report): Report {
  const table = report.tables.disputes;
  const [row] = table?.rows ?? [];
  if (table?.layout !== 'lines' || row === undefined) return report;
  const [line] = table.open ?? [];
  const start = line === undefined ? behindBlank(table) : line.tokens.find(({ kind }) => kind !== 'blank')?.start;
  if (start === undefined) return report;
  const between = rowGap(report);
  if (between === null || headGap(table, start, report.text) !== between) return report;
  if (line === undefined) return withoutLine(table, row.place, report);
  const figures = line.tokens.filter(({ start: at }) => at >= start);
  if (figures.length !== line.cells.length || !areBeside(figures, between, report.text)) return report;
  return withLine(table, line.cells, figures, report);
}

/** Where the first figure of a line stands that was read as beginning with blank cells. */
function behindBlank({ cells }: Table): number | undefined {
  const first = cells.find(({ state }) => state !== 'blank');
  return first === cells[0] ? undefined : first?.place?.start;
}

function withLine(table: Table, line: readonly FormCell[], figures: readonly Token[], report: Report): Report {
  const cells = [...table.cells];
  line.forEach((formCell, at) => {
    const token = figures[at];
    if (token !== undefined) cells[formCell.index] = cellOf(formCell, token);
  });
  const { open: _, ...rest } = table;
  const rows = table.rows.map((row) => ({ ...row, doubtful: false }));
  const doubts = report.doubts.filter((doubt) => doubt.table !== 'disputes' || doubt.kind !== 'row-cells');
  return { ...report, tables: { ...report.tables, disputes: { ...rest, cells, rows } }, doubts };
}

function withoutLine(table: Table, place: Place, report: Report): Report {
  const line = formGrid(table.edition, table.key).cells;
  const rows = table.rows.map((row) => ({ ...row, doubtful: true }));
  const disputes: Table = { ...table, cells: line.map(absentCell), rows };
  const found = table.cells.filter(({ state }) => state !== 'blank' && state !== 'absent').length;
  const facts = { label: '', expected: line.length, found };
  const cells = line.map(({ address }) => address);
  const doubt: Doubt = { kind: 'row-cells', facts, table: table.key, cells, place };
  return { ...report, tables: { ...report.tables, disputes }, doubts: [...report.doubts, doubt] };
}

/** Whether all are figures, none as far from the one before as rows are. */
function areBeside(figures: readonly Token[], between: number, text: string): boolean {
  return figures.every(
    ({ kind, start }, at) =>
      kind === 'figure' && (at === 0 || lineBreaks(text, figures[at - 1]?.end ?? 0, start) < between),
  );
}

/** The line breaks between one row and the next, where they are as many between all rows of the tables with labels. */
function rowGap({ tables, text }: Report): number | null {
  const gaps: number[] = [];
  for (const table of [tables.proactive, tables.applications]) {
    table?.rows.forEach((row, at) => {
      const next = table.rows[at + 1];
      const last = lastCell(table, row);
      if (next === undefined || last?.place == null) return;
      const { end } = last.place;
      const { start } = next.place;
      if (text.slice(end, start).trim() === '') gaps.push(lineBreaks(text, end, start));
    });
  }
  const [first] = gaps;
  return first !== undefined && gaps.length >= minRows && gaps.every((gap) => gap === first) ? first : null;
}

function lastCell({ cells }: Table, { line }: RowReading): Cell | undefined {
  return cells[line.cells.at(-1)?.index ?? -1];
}

/** The line breaks between the last head and the first figure; null where anything else stands there. */
function headGap({ headings }: Table, first: number, text: string): number | null {
  const end = Math.max(...headings.map(({ place }) => place.end).filter((at) => at <= first), 0);
  return text.slice(end, first).trim() === '' ? lineBreaks(text, end, first) : null;
}
