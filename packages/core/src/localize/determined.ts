import type { Table } from '../grammar/report.js';
import type { Change } from '../rules/finding.js';
import { families, type Incidence, incidenceOf } from './incidence.js';

/**
 * The figures of cells that hold none, where the sums of the table leave no choice: a sum with one such cell gives its
 * figure, and that figure may give others. Every sum that can speak must agree, and the figure must be a count; a cell
 * about which sums contradict each other is left out, with all that would follow from it.
 *
 * In form order; `from` is null. As a suggestion each stands for itself: reason `determined`, equal to no other.
 */
export function determined(table: Table): readonly Change[] {
  if (table.cells.every(({ state }) => state === 'number')) return [];
  const incidence = incidenceOf(table.edition, table.key);
  const undecided = new Set<number>();
  for (;;) {
    const figures = propagate(table, incidence, undecided);
    const contradicted = contradictions(table, incidence, figures);
    if (contradicted.length === 0) return changesTo(table, figures);
    for (const cell of contradicted) undecided.add(cell);
  }
}

/** The figure of each cell, NaN where none is known. */
type Figures = number[];

/** Fills in cells that sums determine, except those `undecided`, until nothing more follows. */
function propagate(table: Table, incidence: Incidence, undecided: ReadonlySet<number>): Figures {
  const figures = table.cells.map(({ value }) => value ?? Number.NaN);
  let more = true;
  while (more) {
    more = false;
    for (let cell = 0; cell < figures.length; cell++) {
      if (!Number.isNaN(figures[cell]) || undecided.has(cell)) continue;
      const figure = agreed(incidence, cell, figures);
      if (figure === null) continue;
      figures[cell] = figure;
      more = true;
    }
  }
  return figures;
}

/** The count that every sum gives in which only this cell is unknown; null when none does or they differ. */
function agreed(incidence: Incidence, cell: number, figures: Figures): number | null {
  let figure: number | null = null;
  for (let at = cell * families; at < cell * families + families; at++) {
    const sum = incidence.sumAt[at] as number;
    if (sum < 0) continue;
    const given = 0 - (incidence.signAt[at] as number) * residual(incidence, sum, figures, cell);
    if (Number.isNaN(given)) continue;
    if (given < 0 || !Number.isInteger(given) || (figure !== null && figure !== given)) return null;
    figure = given;
  }
  return figure;
}

/** Left minus right of a sum, with `without` counted as 0; NaN when another cell of it is unknown. */
function residual({ sums }: Incidence, sum: number, figures: Figures, without = -1): number {
  const add = (total: number, cell: number) => (cell === without ? total : total + (figures[cell] as number));
  const { left, right } = sums[sum] as Incidence['sums'][number];
  return left.reduce(add, 0) - right.reduce(add, 0);
}

/** The cells filled in that stand in a sum which does not hold with them. */
function contradictions({ cells }: Table, incidence: Incidence, figures: Figures): number[] {
  return incidence.members.flatMap((members, sum) => {
    const difference = residual(incidence, sum, figures);
    return Number.isNaN(difference) || difference === 0
      ? []
      : [...members].filter((cell) => cells[cell]?.state !== 'number');
  });
}

function changesTo({ cells }: Table, figures: Figures): Change[] {
  return cells.flatMap(({ address, state }, cell) => {
    const to = figures[cell] as number;
    return state === 'number' || Number.isNaN(to) ? [] : [{ address, from: null, to }];
  });
}
