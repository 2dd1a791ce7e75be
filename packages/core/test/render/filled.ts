import { type Address, type Edition, formGrid, type TableKey } from '../../src/form/index.js';

/** What a writer puts into one cell of the form, and with it what a reader must find there. */
export type Entry =
  | {
      readonly state: 'number';
      readonly value: number;
      /** The figure as written. */
      readonly raw: string;
      readonly note: string;
      readonly unit: string;
    }
  | { readonly state: 'blank'; readonly raw: '' }
  | { readonly state: 'placeholder' | 'text'; readonly raw: string };

/** One table as a body filled it: the form's edition and an entry for each of its cells. */
export interface FilledTable {
  readonly key: TableKey;
  readonly edition: Edition;
  readonly entries: ReadonlyMap<Address, Entry>;
}

/** A report before it is written down in any layout. */
export interface Filled {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  /** Paragraphs under each of the six sections, by the section's index. */
  readonly prose: Readonly<Partial<Record<number, readonly string[]>>>;
  readonly tables: Readonly<Partial<Record<TableKey, FilledTable>>>;
}

export const blank: Entry = { state: 'blank', raw: '' };

/** A number, written plainly unless `raw` says otherwise. */
export function number(value: number, dress: { raw?: string; note?: string; unit?: string } = {}): Entry {
  return { state: 'number', value, raw: dress.raw ?? String(value), note: dress.note ?? '', unit: dress.unit ?? '' };
}

export function placeholder(raw: string): Entry {
  return { state: 'placeholder', raw };
}

export function words(raw: string): Entry {
  return { state: 'text', raw };
}

/** A table with one entry for each cell of the edition, in the form's order. */
export function fill(edition: Edition, key: TableKey, entry: (address: Address, index: number) => Entry): FilledTable {
  const { cells } = formGrid(edition, key);
  return { key, edition, entries: new Map(cells.map((cell, index) => [cell.address, entry(cell.address, index)])) };
}

/** The same table with some entries changed. */
export function refill(table: FilledTable, change: (entry: Entry, address: Address) => Entry): FilledTable {
  const entries = [...table.entries].map(([address, entry]) => [address, change(entry, address)] as const);
  return { ...table, entries: new Map(entries) };
}

export function entryOf(table: FilledTable, address: Address): Entry {
  return table.entries.get(address) ?? blank;
}
