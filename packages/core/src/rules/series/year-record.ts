import type { Address } from '../../form/address.js';
import { type Edition, type FormCell, formGrid, type TableKey } from '../../form/index.js';
import type { Cell, CellState } from '../../grammar/report.js';
import type { Origin, Place } from '../../source/place.js';
import type { CheckOptions } from '../check-options.js';
import type { CellBeside } from '../finding.js';

/** One of the form's tables of one year, packed: each list goes cell by cell in the order of the edition's form. */
export interface YearTable {
  readonly edition: Edition;
  /** NaN where the cell holds no number. */
  readonly values: Float64Array;
  readonly states: readonly CellState[];
  /** Start, end and line of each cell; −1 where it has no place. */
  readonly places: Int32Array;
  /** Where cells stand in a file that is no text. */
  readonly origins: Readonly<Record<number, Origin>>;
  /** What is written in a cell that is not its bare figure. */
  readonly written: Readonly<Record<number, Pick<Cell, 'raw' | 'note' | 'unit'>>>;
}

/** A sentence of the prose: what it is known by, how long it is, and where it stands. */
export interface YearSentence {
  /** The same for sentences that differ in the report's own years alone. */
  readonly key: number;
  /** Characters without white space. */
  readonly length: number;
  /** In which of the report's passages it stands, from 0, and at which of its characters. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** A growth or a fall against the year before that prose states in percent. */
export interface StatedGrowth {
  readonly quote: string;
  readonly place: Place;
  /** In percent; a fall is negative. */
  readonly percent: number;
  /** Half of the last digit stated, in percent. */
  readonly tolerance: number;
  /** What the figure that grew can be, as sums of cells. */
  readonly readings: readonly (readonly Address[])[];
  /** The figure of this year, where prose states it. */
  readonly value: number | null;
}

/** What the rules over several years know of one report: small, without its text, and plain data. */
export interface YearRecord {
  readonly source: string;
  /** The body as its title names it. */
  readonly agency: string;
  readonly year: number;
  readonly tables: Readonly<Partial<Record<TableKey, YearTable>>>;
  /** What it says in its own words of the year's work, and of its problems. */
  readonly sentences: readonly YearSentence[];
  readonly growths: readonly StatedGrowth[];
}

/** The figure of a cell; null where there is none. A blank is 0 only where that is asked for. */
export function figureIn(
  { tables }: YearRecord,
  address: Address,
  { blankAsZero = false }: CheckOptions = {},
): number | null {
  const found = located(tables, address);
  if (found === null) return null;
  const { table, cell } = found;
  const value = table.values[cell.index] ?? Number.NaN;
  if (!Number.isNaN(value)) return value;
  return blankAsZero && table.states[cell.index] === 'blank' ? 0 : null;
}

/** A cell as it stood in its report; null where the table, or the edition of its form, has none. */
export function cellIn({ tables }: YearRecord, address: Address): Cell | null {
  const found = located(tables, address);
  return found === null ? null : unpacked(found.table, found.cell);
}

/** The same, with the report in which it stands. */
export function cellBeside(record: YearRecord, address: Address): CellBeside | null {
  const cell = cellIn(record, address);
  const { source, agency, year } = record;
  return cell && { ...cell, report: { source, agency, year } };
}

function located(
  tables: YearRecord['tables'],
  address: Address,
): { readonly table: YearTable; readonly cell: FormCell } | null {
  const key = address.slice(0, address.indexOf('.')) as TableKey;
  const table = tables[key];
  if (table === undefined) return null;
  const cell = formGrid(table.edition, key).byAddress.get(address);
  return cell === undefined ? null : { table, cell };
}

function unpacked({ values, states, places, origins, written }: YearTable, cell: FormCell): Cell {
  const { address, table, row, column, index } = cell;
  const figure = values[index] ?? Number.NaN;
  const value = Number.isNaN(figure) ? null : figure;
  const { raw, note, unit } = written[index] ?? { raw: bareText(value), note: '', unit: '' };
  const [start = -1, end = -1, line = -1] = places.subarray(index * 3, index * 3 + 3);
  const origin = origins[index];
  const place: Place | null =
    start < 0 ? null : { kind: 'text', start, end, line, ...(origin === undefined ? {} : { origin }) };
  return {
    address,
    table,
    row: row.key,
    column: column.key,
    value,
    state: states[index] ?? 'absent',
    raw,
    note,
    unit,
    place,
  };
}

/** How a cell is written that holds its figure and nothing else. */
export function bareText(value: number | null): string {
  return value === null ? '' : String(value);
}
