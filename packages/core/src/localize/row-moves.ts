import { families } from './incidence.js';
import type { CellChange } from './repair.js';
import type { Residuals } from './residuals.js';
import type { SuggestionReason } from './suggestion.js';

/** A change of several figures of one row that has one cause. */
export interface RowMove {
  readonly reason: Extract<SuggestionReason, 'row-shifted' | 'number-split'>;
  readonly changes: readonly CellChange[];
}

/**
 * What stood in one cell of a row before figures of it were written one cell too far: those from the cell `start` on, up
 * to `end`, the last applicant or the total. The figure that was pushed out of the row is in none of its cells (null):
 * the sums have to tell.
 */
type Reading = (row: readonly number[], at: number, start: number, end: number) => number | null;

/** Written one cell too far right. */
const fromTheRight: Reading = (row, at, start, end) => {
  if (at < start || at > end) return row[at] as number;
  return at === end ? null : (row[at + 1] as number);
};

/** Written one cell too far left. */
const fromTheLeft: Reading = (row, at, start, end) => {
  if (at < start || at > end) return row[at] as number;
  return at === start ? null : (row[at - 1] as number);
};

/** The digits of one number written into two cells, and all that follows one cell too far right. */
const joined: Reading = (row, at, start, end) => {
  if (at !== start) return fromTheRight(row, at, start, end);
  return joinedDigits(row[at] as number, row[at + 1] as number);
};

/** The number of which the first digits stand in one cell and the others in the next. */
export function joinedDigits(first: number, next: number): number {
  return Number(`${first}${next}`);
}

const readings = [
  { reason: 'row-shifted', read: fromTheRight },
  { reason: 'row-shifted', read: fromTheLeft },
  { reason: 'number-split', read: joined },
] as const;

/** Fewer changes are told as a pair of cells, see `errorsOf`. */
const fewestChanges = 3;
/** So many changes must be just what their columns ask for, */
const fewestBorneOut = 2;
/** and so many may not be, for another error in that column. */
const mostAmiss = 1;

/** The moves of rows that the sums bear out. What a move leaves to be explained is that of other errors. */
export function rowMoves(residuals: Residuals): RowMove[] {
  const moves: RowMove[] = [];
  const { incidence, figures, values } = residuals;
  const width = incidence.grid.lines[0]?.cells.length ?? 0;
  if (figures.scale !== 1 || residuals.failing < fewestBorneOut) return moves;
  for (const { start: first } of incidence.grid.lines) {
    if (failingColumns(residuals, first, width) < fewestBorneOut) continue;
    if (figures.open.slice(first, first + width).includes(0)) continue;
    const row = values.slice(first, first + width);
    for (const { reason, read } of readings) {
      for (let end = width - 2; end < width; end++) {
        for (let start = 0; start < end; start++) {
          const changes = changesOf(residuals, first, row, (at) => read(row, at, start, end));
          if (changes !== null && !moves.some((move) => isSame(move.changes, changes))) moves.push({ reason, changes });
        }
      }
    }
  }
  return moves;
}

function failingColumns(residuals: Residuals, first: number, width: number): number {
  let failing = 0;
  for (let cell = first; cell < first + width; cell++) if (dueInColumn(residuals, cell)) failing++;
  return failing;
}

/** The changes that turn a row into what it was; null when its columns do not bear them out or its own sum fails. */
function changesOf(
  residuals: Residuals,
  first: number,
  row: readonly number[],
  reading: (at: number) => number | null,
): CellChange[] | null {
  const changes: CellChange[] = [];
  let borneOut = 0;
  let amiss = 0;
  let due = dueInRow(residuals, first);
  let pushedOut = -1;
  for (let at = 0; at < row.length; at++) {
    const from = row[at] as number;
    const to = reading(at);
    if (to === null) pushedOut = first + at;
    if (to === null || to === from) continue;
    if (dueInColumn(residuals, first + at) === to - from) borneOut++;
    else if (++amiss > mostAmiss) return null;
    if (due !== null) due -= signInRow(residuals, first + at) * (to - from);
    changes.push({ cell: first + at, from, to });
  }
  const inColumn = dueInColumn(residuals, pushedOut);
  const delta = due === null ? inColumn : due * signInRow(residuals, pushedOut);
  if (delta === null || (delta !== inColumn && ++amiss > mostAmiss)) return null;
  if (delta !== 0) {
    const from = residuals.values[pushedOut] as number;
    if (delta === inColumn) borneOut++;
    changes.push({ cell: pushedOut, from, to: from + delta });
  }
  const possible = changes.every(({ to }) => to >= 0);
  return possible && changes.length >= fewestChanges && borneOut >= fewestBorneOut ? changes : null;
}

/** What the changes of a row must add to its sum to make it hold; null when it cannot be assessed. */
function dueInRow({ incidence, of, live }: Residuals, first: number): number | null {
  const sum = incidence.sumAt[first * families] as number;
  return live[sum] === 1 ? -(of[sum] as number) : null;
}

function signInRow({ incidence }: Residuals, cell: number): number {
  return incidence.signAt[cell * families] as number;
}

/** The change that the column of a cell asks of it: 0 when the column holds, null when it cannot be assessed. */
function dueInColumn({ incidence, of, live }: Residuals, cell: number): number | null {
  for (let at = cell * families + 1; at < cell * families + families; at++) {
    const sum = incidence.sumAt[at] as number;
    if (sum >= 0 && live[sum] === 1) return 0 - (incidence.signAt[at] as number) * (of[sum] as number);
  }
  return null;
}

function isSame(one: readonly CellChange[], other: readonly CellChange[]): boolean {
  return (
    one.length === other.length && one.every(({ cell, to }, at) => cell === other[at]?.cell && to === other[at].to)
  );
}
