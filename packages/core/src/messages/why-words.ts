import type { TableKey } from '../form/index.js';

/**
 * How sure the reading of a table is.
 *
 * - `certain`: every cell is read; `in-doubt`: every cell is read, something about one should be looked at
 * - `by-sums`: every cell is read, some of them only because the sums of the form leave one reading
 * - `by-prose`: every cell is read, some of them only because the prose of the report leaves one reading
 * - `in-part`: some cells are left out; `unread`: all are; `missing`: the table is not found
 */
export type Sure = 'certain' | 'in-doubt' | 'by-sums' | 'by-prose' | 'in-part' | 'unread' | 'missing';

/** The words that tell how a table was read. */
export interface WhyWords {
  readonly sure: Readonly<Record<Sure, string>>;
  /** How many of the form's cells are read, how many of these are inferred, and how many of those by the prose. */
  counts(read: number, cells: number, inferred: number, byProse: number): string;
  /** How many cells a reason leaves out. */
  cells(count: number): string;
  noTable(table: TableKey): string;
  noRow(rows: number): string;
}
