import { errorsOf, type ReportingError } from './errors.js';
import { type Budget, isSpent } from './repair.js';
import type { Residuals } from './residuals.js';
import { type RowMove, rowMoves } from './row-moves.js';
import { search } from './search.js';

/** What went wrong, one error after the other, so that every sum holds once all of it is put right. */
export type Explanation = readonly ReportingError[];

/** More errors than these are a table to be filled in again, not to be corrected. */
const mostErrors = 8;

/** Steps that one table may cost, however broken it is. */
export const stepsAllowed = 15_000;

/** To try a row as it was costs about as much as so many steps. */
const stepsToMove = 20;

/**
 * Every explanation of the failing sums by as few errors as possible; none when there are too many errors or the budget
 * does not last to see all explanations of that many.
 */
export function explain(residuals: Residuals, budget: Budget): Explanation[] {
  if ((residuals.failingIn[0] as number) > mostErrors) return [];
  const found = byFewest(residuals, budget);
  return isSpent(budget) ? [] : found;
}

/**
 * Where one cell explains everything, or two do, nothing else is looked for: a moved row breaks the sums of three columns
 * or more.
 */
function byFewest(residuals: Residuals, budget: Budget): Explanation[] {
  for (const size of [1, 2]) {
    const found = bySets(residuals, size, budget);
    if (found.length > 0) return found;
  }
  const moves = rowMoves(residuals);
  for (let errors = 1; errors <= mostErrors; errors++) {
    const found = byErrors(residuals, errors, moves, budget);
    if (found.length > 0) return found;
  }
  return [];
}

function bySets(residuals: Residuals, size: number, budget: Budget): Explanation[] {
  return search(residuals, size, budget).map((repair) =>
    errorsOf(repair, residuals.incidence, residuals.figures.scale),
  );
}

/** Explanations by so many errors, of which each is one cell or one of `moves`. */
function byErrors(residuals: Residuals, errors: number, moves: readonly RowMove[], budget: Budget): Explanation[] {
  const found = bySets(residuals, errors, budget);
  moves.forEach((move, index) => {
    if (isSpent(budget)) return;
    budget.steps -= stepsToMove;
    for (const { cell, from, to } of move.changes) residuals.change(cell, to - from);
    const rest = moves.slice(index + 1);
    if (residuals.failing === 0) {
      if (errors === 1) found.push([move]);
    } else if (errors > 1) {
      for (const others of byErrors(residuals, errors - 1, rest, budget)) {
        if (!others.some((error) => overlap(error, move))) found.push([move, ...others]);
      }
    }
    for (const { cell, from, to } of move.changes) residuals.change(cell, from - to);
  });
  return found;
}

function overlap(one: ReportingError, other: ReportingError): boolean {
  return one.changes.some(({ cell }) => other.changes.some((change) => change.cell === cell));
}
