import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formGrid, type SumKind, sumsOf, type TableKey } from '../../src/form/index.js';
import { specimenFigures } from '../../src/rulebook/specimen-figures.js';
import { told } from '../support/told.js';

const ruleOf: Readonly<Record<SumKind, string>> = {
  balance: 'applications/balance',
  outcomes: 'applications/outcome-sum',
  row: 'applications/row-sum',
  block: 'disputes/outcome-sum',
};

/** The sums that contain a cell, as `told` writes their findings. */
function sumsWith(table: TableKey, index: number): string[] {
  const { cells } = formGrid('2021', table);
  return sumsOf('2021', table)
    .filter(({ left, right }) => left.includes(index) || right.includes(index))
    .map(({ kind, right }) => `error ${ruleOf[kind]} ${cells[right[0] as number]?.address}`);
}

test.each(['applications', 'disputes'] as const)(
  'k added to one cell of %s fires the sums that contain it',
  (table) => {
    const { cells } = formGrid('2021', table);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cells.length - 1 }), fc.integer({ min: 1, max: 9999 }), (index, k) => {
        const { address } = cells[index] as (typeof cells)[number];
        const findings = told({ cells: { [address]: (specimenFigures('2021')[address] ?? 0) + k } });
        expect(findings.toSorted()).toEqual(sumsWith(table, index).toSorted());
      }),
    );
  },
);
