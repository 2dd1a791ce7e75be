import fc from 'fast-check';
import type { Edition } from '../../src/form/index.js';
import { sumsOf } from '../../src/form/index.js';
import type { Table } from '../../src/grammar/report.js';
import type { Suggestion } from '../../src/localize/suggestion.js';
import { consistentApplications, contentsOf, outcomeRows, withContents } from '../support/tables.js';

const edition: fc.Arbitrary<Edition> = fc.constantFrom('2021', '2019');

/** Mostly zeros, mostly small, sometimes large: what real reports hold. */
const figure: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(300) },
  { weight: 1, arbitrary: fc.nat(200_000) },
);

const six = fc.array(figure, { minLength: 6, maxLength: 6 });

/** Tables three all of whose sums hold. */
export const applications: fc.Arbitrary<Table> = edition.chain((of) => {
  const rows = fc.tuple(...outcomeRows(of).map((key) => fc.tuple(fc.constant(key), six)));
  return fc
    .record({ rows, carriedForward: six, carriedOver: six })
    .map(({ rows, ...rest }) => consistentApplications(of, { outcomes: Object.fromEntries(rows), ...rest }))
    .map(inShort);
});

/** Makes a counterexample print as the figures of the table that are not 0. */
function inShort(table: Table): Table {
  const figures = table.cells.flatMap(({ row, column, value }) => (value === 0 ? [] : [`${row}.${column} ${value}`]));
  return Object.defineProperty(table, fc.toStringMethod, {
    value: () => `${table.edition} ${figures.join(', ')}`,
  });
}

/** A table with figures put wrong, and what stood there before. */
export interface Corrupted {
  readonly right: Table;
  readonly wrong: Table;
}

/** So many cells of a table changed to any other counts. */
export function corrupted(cells: { min: number; max: number }): fc.Arbitrary<Corrupted> {
  return applications.chain((right) => {
    const changes = fc.uniqueArray(fc.tuple(fc.nat(right.cells.length - 1), figure), {
      minLength: cells.min,
      maxLength: cells.max,
      selector: ([cell]) => cell,
    });
    return changes
      .filter((all) => all.every(([cell, to]) => right.cells[cell]?.value !== to))
      .map((all) => ({ right, wrong: inShort(withContents(right, Object.fromEntries(all))) }));
  });
}

/** The table once a suggestion is taken. */
export function taken(table: Table, { changes }: Pick<Suggestion, 'changes'>): Table {
  return withContents(table, Object.fromEntries(changes.map(({ address, to }) => [address.replace(/^\w+\./, ''), to])));
}

/** Whether every sum of a table holds whose cells are all figures. */
export function isConsistent(table: Table): boolean {
  const figures = contentsOf(table);
  const add = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + Number(figures[cell]), 0);
  return sumsOf(table.edition, table.key).every(({ left, right }) => {
    const difference = add(left) - add(right);
    return Number.isNaN(difference) || difference === 0;
  });
}

/** A suggestion in short: `granted.total 15>51`. */
export function told({ changes }: Pick<Suggestion, 'changes'>): string {
  return changes.map(({ address, from, to }) => `${address.replace(/^\w+\./, '')} ${from}>${to}`).join(', ');
}
