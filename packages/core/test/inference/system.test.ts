import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Share, solvable } from '../../src/inference/system.js';
import { runs } from '../support/runs.js';

const share = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 2 });
const rows = fc.array(fc.array(share, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

/** The same by trying every choice. */
function tried(all: readonly (readonly Share[])[], known: Share): Set<number>[] | null {
  const kept = all.map(() => new Set<number>());
  const go = (row: number, chosen: readonly number[], sum: Share) => {
    if (row === all.length) {
      const isSolution = sum.every((value) => value === 0);
      if (isSolution) for (const [at, reading] of chosen.entries()) kept[at]?.add(reading);
      return isSolution;
    }
    let found = false;
    all[row]?.forEach((own, reading) => {
      const after = sum.map((value, at) => value + (own[at] ?? 0));
      if (go(row + 1, [...chosen, reading], after)) found = true;
    });
    return found;
  };
  return go(0, [], known) ? kept : null;
}

test('a reading remains exactly when some solution has it', () => {
  fc.assert(
    fc.property(rows, share, (all, known) => {
      expect(solvable(all, known)).toEqual(tried(all, known));
    }),
    runs(300),
  );
});

test('nothing is told of a system that is too large', () => {
  const all = Array.from({ length: 24 }, (_, row) =>
    Array.from({ length: 40 }, (_, at) => [at * (row + 1), 7 * at * at * (row + 1)]),
  );
  expect(solvable(all, [-100_000, -700_000])).toBeNull();
});
