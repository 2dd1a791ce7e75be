import type { Address, Cell, Table } from '@gouji/core';
import type { Lit } from './lit.js';

/** What the pane of a table shows. */
export interface TableData {
  readonly table: Table;
  /** The cell that is chosen; null where the table only stands beside. */
  readonly cell: Address | null;
  readonly lit: Lit;
  /** The figures changed in memory. */
  readonly edited: ReadonlySet<Address>;
  /** The cells of the same table in the report beside, by address: editions differ. null for none. */
  readonly beside: ReadonlyMap<Address, Cell> | null;
}
