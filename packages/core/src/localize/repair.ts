/** The figure of one cell before and after, both times the scale of their {@link Residuals}. */
export interface CellChange {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/** Changes that together make every sum hold, in form order. */
export type Repair = readonly CellChange[];

/** The same for the same changes, however they were found. */
export function keyOf(changes: readonly CellChange[]): string {
  return changes.map(({ cell, to }) => `${cell}=${to}`).join();
}

/** What is left of the work that one diagnosis may cost; counted in steps, never in time. */
export interface Budget {
  steps: number;
}

/** True when the search had to give up: what was found so far may not be all there is. */
export function isSpent(budget: Budget): boolean {
  return budget.steps <= 0;
}
