import { formGrid, type TableKey } from '../../src/form/index.js';
import type { Draft } from './county.js';

/** A fault in one report, and all that is to be said because of it: rule and cells, a sum by the cell of its total. */
export interface Fault {
  readonly body: string;
  readonly year: number;
  plant(draft: Draft, county: readonly Draft[]): void;
  readonly found: readonly string[];
  /** What it does to the years beside it, by year. */
  readonly beside?: Readonly<Record<number, readonly string[]>>;
}

/** The characters of a table's cells in the order of the form, to be changed. */
export function figuresOf({ tables }: Draft, table: TableKey): string[] {
  const figures = tables[table];
  if (figures === undefined) throw new Error(`no table ${table}`);
  return figures;
}

/** The place of a cell in its table, by row and column. */
export function indexOf(table: TableKey, cell: string): number {
  const found = formGrid('2021', table).byAddress.get(`${table}.${cell}`);
  if (found === undefined) throw new Error(`no cell ${table}.${cell}`);
  return found.index;
}

/** The figure that stands at an address. */
export function figureAt(draft: Draft, address: string): number {
  const dot = address.indexOf('.');
  const table = address.slice(0, dot) as TableKey;
  return Number(figuresOf(draft, table)[indexOf(table, address.slice(dot + 1))]);
}
