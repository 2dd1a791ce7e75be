import { type Address, type Edition, formGrid, type TableKey } from '../../src/form/index.js';
import { type Entry, type FilledTable, fill, number, refill } from '../render/filled.js';

/** Figures of a row from its first column on; the rest are 0. */
type Figures = readonly number[];

export function proactive(edition: Edition, rows: Readonly<Record<string, Figures>>): FilledTable {
  return fromRows(edition, 'proactive', rows);
}

/** Totals are filled in. */
export function disputes(rows: Readonly<Record<string, Figures>> = {}): FilledTable {
  return fromRows('2021', 'disputes', rows, totalled);
}

/**
 * Table three from its outcomes and what is carried over and forward, by applicant; what was received and
 * concluded, and all totals, follow.
 */
export function applications(edition: Edition, given: Readonly<Record<string, Figures>>): FilledTable {
  const { carriedOver = [], carriedForward = [], ...outcomes } = given;
  const columns = [0, 1, 2, 3, 4, 5];
  const concluded = columns.map((at) => Object.values(outcomes).reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const received = columns.map((at) => (concluded[at] ?? 0) + (carriedForward[at] ?? 0) - (carriedOver[at] ?? 0));
  return fromRows(edition, 'applications', { ...given, received, concluded }, totalled);
}

/** The same table with some entries written otherwise, as `row.column`. */
export function rewritten(table: FilledTable, changes: Readonly<Record<string, Entry>>): FilledTable {
  const known = new Map(Object.entries(changes).map(([cell, entry]) => [`${table.key}.${cell}` as Address, entry]));
  for (const address of known.keys()) if (!table.entries.has(address)) throw new Error(`no cell ${address}`);
  return refill(table, (entry, address) => known.get(address) ?? entry);
}

function fromRows(
  edition: Edition,
  key: TableKey,
  rows: Readonly<Record<string, Figures>>,
  complete: (figures: Figures, width: number) => Figures = (figures) => figures,
): FilledTable {
  const { lines, lineByRow } = formGrid(edition, key);
  for (const row of Object.keys(rows)) if (!lineByRow.has(row)) throw new Error(`no row ${row}`);
  const values = lines.flatMap(({ row, cells }) => {
    const figures = complete(rows[row.key] ?? [], cells.length);
    return cells.map((_, at) => figures[at] ?? 0);
  });
  return fill(edition, key, (_, index) => number(values[index] ?? 0));
}

function totalled(figures: Figures, width: number): Figures {
  const parts = Array.from({ length: width - 1 }, (_, at) => figures[at] ?? 0);
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}
