import { families } from './incidence.js';
import { type CellChange, keyOf } from './repair.js';
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
/** So many columns may ask for another change, for another error in that column. */
const mostAmiss = 1;

/** The moves of rows that the sums bear out. What a move leaves to be explained is that of other errors. */
export function rowMoves(residuals: Residuals): RowMove[] {
  const moves = new Map<string, RowMove>();
  const { incidence, figures, values, live } = residuals;
  if (figures.scale !== 1) return [];
  for (const { start: first, cells } of incidence.grid.lines) {
    if (live[incidence.sumAt[first * families] as number] !== 1) continue;
    const row = values.slice(first, first + cells.length);
    const asked = row.map((_, at) => dueInColumn(residuals, first + at));
    for (const { reason, read } of readings) {
      for (let end = row.length - 2; end < row.length; end++) {
        for (let start = 0; start < end; start++) {
          const changes = changesOf(residuals, first, row, asked, (at) => read(row, at, start, end));
          if (changes === null) continue;
          const key = keyOf(changes);
          if (!moves.has(key)) moves.set(key, { reason, changes });
        }
      }
    }
  }
  return [...moves.values()];
}

/** The changes that turn a row into what it was; null when its columns do not bear them out or its own sum fails. */
function changesOf(
  residuals: Residuals,
  first: number,
  row: readonly number[],
  asked: readonly (number | null)[],
  reading: (at: number) => number | null,
): CellChange[] | null {
  const changes: CellChange[] = [];
  let amiss = 0;
  let due = dueInRow(residuals, first);
  let pushedOut = 0;
  for (let at = 0; at < row.length; at++) {
    const from = row[at] as number;
    const to = reading(at);
    if (to === null) pushedOut = at;
    if (to === null || to === from) continue;
    if (asked[at] !== to - from && ++amiss > mostAmiss) return null;
    due -= signInRow(residuals, first + at) * (to - from);
    changes.push({ cell: first + at, from, to });
  }
  const delta = due * signInRow(residuals, first + pushedOut);
  if (delta !== asked[pushedOut] && ++amiss > mostAmiss) return null;
  if (delta !== 0) {
    const from = row[pushedOut] as number;
    changes.push({ cell: first + pushedOut, from, to: from + delta });
  }
  const possible = changes.every(({ to }) => to >= 0);
  return possible && changes.length >= fewestChanges ? changes : null;
}

/** What the changes of a row must add to its sum to make it hold. */
function dueInRow({ incidence, of }: Residuals, first: number): number {
  return 0 - (of[incidence.sumAt[first * families] as number] as number);
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
