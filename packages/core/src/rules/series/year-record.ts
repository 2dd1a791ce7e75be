import type { Address } from '../../form/address.js';
import { type Edition, formGrid, type TableKey } from '../../form/index.js';
import type { Cell, CellState } from '../../grammar/report.js';
import type { Place } from '../../source/place.js';
import type { CellBeside } from '../finding.js';
import type { CheckOptions } from '../rule.js';

/** One of the form's tables of one year, cell by cell in the order of the edition's form. */
export interface YearTable {
  readonly edition: Edition;
  /** NaN where the cell holds no number. */
  readonly values: Float64Array;
  stateAt(index: number): CellState;
  /** The cell as it stood in its report. */
  cellAt(index: number): Cell;
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

/** What the rules over several years know of one report: small, and without its text. */
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
  const value = found.table.values[found.index] ?? Number.NaN;
  if (!Number.isNaN(value)) return value;
  return blankAsZero && found.table.stateAt(found.index) === 'blank' ? 0 : null;
}

/** A cell as it stood in its report; null where the table, or the edition of its form, has none. */
export function cellIn({ tables }: YearRecord, address: Address): Cell | null {
  const found = located(tables, address);
  return found === null ? null : found.table.cellAt(found.index);
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
): { readonly table: YearTable; readonly index: number } | null {
  const key = address.slice(0, address.indexOf('.')) as TableKey;
  const table = tables[key];
  if (table === undefined) return null;
  const index = formGrid(table.edition, key).byAddress.get(address)?.index;
  return index === undefined ? null : { table, index };
}
