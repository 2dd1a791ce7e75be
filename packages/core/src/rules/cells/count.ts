import { type Edition, type FormColumn, formGrid } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type CountFacts = {
  readonly edition: Edition;
  readonly fault: 'fraction' | 'negative';
};

/**
 * Counts are non-negative integers. Falls may stand in the 2019 form's 本年增/减, fractions in amounts of money.
 */
export const count = defineRule({
  id: 'cells/count',
  severity: 'error',
  basis: 'form-cells',
  years: { from: 2019 },
  needs: ['tables'],
  *check({ tables }): Iterable<Violation<CountFacts>> {
    for (const { cells, edition, key } of tables) {
      for (const index of odd(cells)) {
        const cell = cells[index] as Cell;
        const fault = faultOf(cell.value ?? 0, formGrid(edition, key).cells[index]?.column);
        if (fault !== null) yield { facts: { edition, fault }, cells: [cell] };
      }
    }
  },
});

const none: readonly number[] = [];

/** The figures that are no counts, by index: most tables have none. */
function odd(cells: readonly Cell[]): readonly number[] {
  let found: number[] | null = null;
  for (let i = 0; i < cells.length; i++) {
    const { value } = cells[i] as Cell;
    if (value === null || (value >= 0 && Number.isInteger(value))) continue;
    found ??= [];
    found.push(i);
  }
  return found ?? none;
}

function faultOf(value: number, column: FormColumn | undefined): CountFacts['fault'] | null {
  if (value < 0 && !column?.signed) return 'negative';
  return Number.isInteger(value) || column?.decimal ? null : 'fraction';
}
