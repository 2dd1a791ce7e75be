import fc from 'fast-check';
import { type Edition, formGrid, type TableKey } from '../../src/form/index.js';
import { type FilledTable, fill, number } from '../render/filled.js';
import { amount, change, count, type Scale, scale } from './counts.js';

/** Any figures at all, whether or not the sums hold. */
export function anyTable(edition: Edition, key: TableKey, sizes = scale): fc.Arbitrary<FilledTable> {
  return sizes.chain((size) => figuresOf(edition, key, size));
}

function figuresOf(edition: Edition, key: TableKey, size: Scale): fc.Arbitrary<FilledTable> {
  const { cells } = formGrid(edition, key);
  const figures = cells.map(({ column }) => {
    if (column.signed) return change;
    if (column.decimal) return amount;
    return count(size).map((value) => ({ value, raw: String(value) }));
  });
  return fc
    .tuple(...figures)
    .map((values) =>
      fill(edition, key, (_, index) => number(values[index]?.value ?? 0, { raw: values[index]?.raw ?? '0' })),
    );
}

/** A table all of whose sums hold. */
export function consistentTable(edition: Edition, key: TableKey, sizes = scale): fc.Arbitrary<FilledTable> {
  if (key === 'proactive') return anyTable(edition, key, sizes);
  return key === 'applications' ? consistentApplications(edition, sizes) : consistentDisputes(edition);
}

function consistentDisputes(edition: Edition): fc.Arbitrary<FilledTable> {
  const results = fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 3,
  });
  return results.map((blocks) => fromRows(edition, 'disputes', blocks.map(withTotal)));
}

function consistentApplications(edition: Edition, sizes: typeof scale): fc.Arbitrary<FilledTable> {
  const { lines } = formGrid(edition, 'applications');
  const outcomes = lines.length - 4;
  const six = (one: fc.Arbitrary<number>) => fc.array(one, { minLength: 6, maxLength: 6 });
  return sizes.chain((size) =>
    fc
      .record({
        results: fc.array(six(count(size)), { minLength: outcomes, maxLength: outcomes }),
        forward: six(count(size === 'none' ? 'none' : 'few')),
        carried: six(count(size === 'none' ? 'none' : 'few')),
      })
      .map(({ results, forward, carried }) => {
        const concluded = forward.map((_, column) => results.reduce((sum, row) => sum + (row[column] ?? 0), 0));
        const due = concluded.map((sum, column) => sum + (forward[column] ?? 0));
        const over = carried.map((wanted, column) => Math.min(wanted, due[column] ?? 0));
        const received = due.map((sum, column) => sum - (over[column] ?? 0));
        const rows = [received, over, ...results, concluded, forward];
        return fromRows(edition, 'applications', rows.map(withTotal));
      }),
  );
}

function withTotal(parts: readonly number[]): number[] {
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
}

function fromRows(edition: Edition, key: TableKey, rows: readonly (readonly number[])[]): FilledTable {
  const values = rows.flat();
  return fill(edition, key, (_, index) => number(values[index] ?? 0));
}
