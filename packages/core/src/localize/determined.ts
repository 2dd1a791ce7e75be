import type { Table } from '../grammar/report.js';
import { families, type Incidence, incidenceOf } from './incidence.js';
import type { Change } from './suggestion.js';

/**
 * The figures of cells that hold none, where the sums of the table leave no choice: a sum with one such cell gives its
 * figure, and that figure may give others. Every sum that can speak must agree, and the figure must be a count; cells
 * about which sums contradict each other are left out, with all that would follow from them.
 *
 * In form order; `from` is null. As a suggestion each stands for itself: reason `determined`, equal to no other.
 */
export function determined(table: Table): readonly Change[] {
  if (table.cells.every(({ state }) => state === 'number')) return [];
  const incidence = incidenceOf(table.edition, table.key);
  const undecided = new Set<number>();
  for (;;) {
    const filled = fill(table, incidence, undecided);
    if (filled.givenBy.size === 0) return [];
    const doubtful = doubtfulCells(filled, incidence);
    if (doubtful.length === 0) return changesTo(table, filled);
    for (const cell of doubtful) undecided.add(cell);
  }
}

interface Filled {
  /** The figure of each cell, written or filled in; NaN where neither. */
  readonly figures: number[];
  /** For each cell filled in the sum that gave its figure. */
  readonly givenBy: ReadonlyMap<number, number>;
}

/** Fills in what the sums give, except for cells `undecided`, until nothing more follows. */
function fill({ cells }: Table, incidence: Incidence, undecided: ReadonlySet<number>): Filled {
  const figures = cells.map(({ value }) => value ?? Number.NaN);
  const givenBy = new Map<number, number>();
  let before = -1;
  while (givenBy.size > before) {
    before = givenBy.size;
    incidence.members.forEach((members, sum) => {
      const cell = onlyUnknown(members, figures);
      if (cell === null || undecided.has(cell)) return;
      const sign = incidence.signAt[cell * families + (incidence.family[sum] as number)] as number;
      figures[cell] = 0 - sign * residual(incidence, sum, figures);
      givenBy.set(cell, sum);
    });
  }
  return { figures, givenBy };
}

/** The one cell of a sum whose figure is not known; null when there are none, or several. */
function onlyUnknown(members: Int16Array, figures: readonly number[]): number | null {
  let found: number | null = null;
  for (let at = 0; at < members.length; at++) {
    const cell = members[at] as number;
    if (!Number.isNaN(figures[cell])) continue;
    if (found !== null) return null;
    found = cell;
  }
  return found;
}

/** Left minus right of a sum, leaving out a cell that is not known. */
function residual({ sums }: Incidence, sum: number, figures: readonly number[]): number {
  const add = (total: number, cell: number) => total + (figures[cell] || 0);
  const { left, right } = sums[sum] as Incidence['sums'][number];
  return left.reduce(add, 0) - right.reduce(add, 0);
}

/** The cells filled in of every sum that now fails or was given what is no count, and of the sums that those came from. */
function doubtfulCells({ figures, givenBy }: Filled, incidence: Incidence): number[] {
  const filledOf = (sum: number) => [...(incidence.members[sum] as Int16Array)].filter((cell) => givenBy.has(cell));
  return incidence.members.flatMap((members, sum) => {
    if (members.some((cell) => Number.isNaN(figures[cell]))) return [];
    const filled = filledOf(sum);
    if (residual(incidence, sum, figures) === 0 && filled.every((cell) => isCount(figures[cell]))) return [];
    return filled.flatMap((cell) => [cell, ...filledOf(givenBy.get(cell) as number)]);
  });
}

function isCount(figure: number | undefined): boolean {
  return Number.isInteger(figure) && (figure as number) >= 0;
}

function changesTo({ cells }: Table, { figures, givenBy }: Filled): Change[] {
  return cells.flatMap(({ address }, cell) =>
    givenBy.has(cell) ? [{ address, from: null, to: figures[cell] as number }] : [],
  );
}
