import { tableKeys } from '../form/index.js';
import type { Cell, Report, Table } from '../grammar/report.js';
import { writtenIn } from './finding-key.js';
import type { FigureEdit } from './session.js';

/** A figure to put into a cell: a suggestion's change or an edit. null leaves the cell blank. */
export interface Figure {
  readonly address: string;
  readonly to: number | null;
}

/**
 * The report as it would be with other figures: cells hold a plain number or are blank, everything else is as it was.
 * The last figure for a cell counts; cells of tables that the report does not have stay absent.
 */
export function withFigures(report: Report, figures: Iterable<Figure>): Report {
  const changes = new Map(Array.from(figures, ({ address, to }) => [address, to]));
  if (changes.size === 0) return report;
  const tables = tableKeys.flatMap((key) => {
    const table = report.tables[key];
    return table === undefined ? [] : [[key, withCells(table, changes)] as const];
  });
  return { ...report, tables: Object.fromEntries(tables) };
}

function withCells(table: Table, changes: ReadonlyMap<string, number | null>): Table {
  if (!table.cells.some(({ address }) => changes.has(address))) return table;
  return { ...table, cells: table.cells.map((cell) => filled(cell, changes.get(cell.address))) };
}

function filled(cell: Cell, to: number | null | undefined): Cell {
  if (to === undefined) return cell;
  const plain = { ...cell, note: '', unit: '' };
  return to === null
    ? { ...plain, value: null, state: 'blank', raw: '' }
    : { ...plain, value: to, state: 'number', raw: String(to) };
}

/** Edits of cells in which something else stands by now than what was edited. */
export function staleEdits(report: Report, edits: readonly FigureEdit[]): FigureEdit[] {
  const cells = new Map(
    tableKeys.flatMap((key) => report.tables[key]?.cells ?? []).map((cell) => [cell.address as string, cell]),
  );
  return edits.filter(({ address, from }) => {
    const cell = cells.get(address);
    return cell === undefined || writtenIn(cell) !== from;
  });
}
