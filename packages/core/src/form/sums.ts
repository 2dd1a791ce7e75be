import { formGrid } from './cells.js';
import type { Edition, TableKey } from './form.js';

/**
 * What ties the figures of a table together (勾稽关系).
 *
 * - `balance`: received + carriedOver = concluded + carriedForward, for each column (printed in the form's corner cell)
 * - `outcomes`: concluded = the sum of all outcome rows, for each column
 * - `row`: total = the sum of the six applicant columns, for each row of table three
 * - `block`: total = upheld + corrected + other + pending, for each block of table four
 */
export type SumKind = 'balance' | 'outcomes' | 'row' | 'block';

/** An equation over the cells of one table: the cells of `left` add up to those of `right`. */
export interface Sum {
  readonly kind: SumKind;
  /** The row's key for `row` and `block`, the column's for `balance` and `outcomes`. */
  readonly along: string;
  /** Indices into the table's cells (see {@link formGrid}). */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Rows of table three that are no outcome of a request. */
const standing = new Set(['received', 'carriedOver', 'concluded', 'carriedForward']);

function applicationSums(edition: Edition): Sum[] {
  const { lines } = formGrid(edition, 'applications');
  const start = (key: string) => lines.find((line) => line.row.key === key)?.start ?? 0;
  const outcomes = lines.filter((line) => !standing.has(line.row.key)).map((line) => line.start);
  const columns = lines[0]?.block.columns ?? [];
  const sums: Sum[] = [];
  columns.forEach(({ key }, offset) => {
    const at = (row: string) => start(row) + offset;
    sums.push({
      kind: 'balance',
      along: key,
      left: [at('received'), at('carriedOver')],
      right: [at('concluded'), at('carriedForward')],
    });
    sums.push({ kind: 'outcomes', along: key, left: outcomes.map((row) => row + offset), right: [at('concluded')] });
  });
  for (const line of lines) sums.push(totalOf('row', line.row.key, line.start, columns.length));
  return sums;
}

function disputeSums(edition: Edition): Sum[] {
  return formGrid(edition, 'disputes').lines.map((line) =>
    totalOf('block', line.row.key, line.start, line.cells.length),
  );
}

/** The last of `length` cells from `start` is the total of those before it. */
function totalOf(kind: SumKind, along: string, start: number, length: number): Sum {
  const left = Array.from({ length: length - 1 }, (_, offset) => start + offset);
  return { kind, along, left, right: [start + length - 1] };
}

const sums = { '2019': sumsOfEdition('2019'), '2021': sumsOfEdition('2021') };

function sumsOfEdition(edition: Edition): Readonly<Record<TableKey, readonly Sum[]>> {
  return { proactive: [], applications: applicationSums(edition), disputes: disputeSums(edition) };
}

/** Every sum of a table, in the order in which findings are told: balance and outcomes by column, then rows. */
export function sumsOf(edition: Edition, table: TableKey): readonly Sum[] {
  return sums[edition][table];
}
