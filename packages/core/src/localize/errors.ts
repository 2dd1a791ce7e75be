import { digitSlip } from './digits.js';
import type { Incidence } from './incidence.js';
import type { CellChange, Repair } from './repair.js';
import { joinedDigits } from './row-moves.js';
import type { SuggestionReason } from './suggestion.js';

/** One thing that went wrong, and the cells it spoilt. */
export interface ReportingError {
  readonly reason: SuggestionReason;
  readonly changes: readonly CellChange[];
}

/** Splits a repair into errors: pairs of cells with one cause first, then each other cell by itself. */
export function errorsOf(repair: Repair, incidence: Incidence, scale: number): ReportingError[] {
  const errors: ReportingError[] = [];
  const rest = [...repair];
  for (let one = 0; one < rest.length; one++) {
    for (let other = one + 1; other < rest.length; other++) {
      const changes = [rest[one] as CellChange, rest[other] as CellChange] as const;
      const reason = pairReason(...changes, incidence);
      if (reason === null) continue;
      errors.push({ reason, changes });
      rest.splice(other, 1);
      rest.splice(one--, 1);
      break;
    }
  }
  for (const change of rest) errors.push({ reason: cellReason(change, incidence, scale), changes: [change] });
  return errors;
}

function cellReason({ cell, from, to }: CellChange, { total }: Incidence, scale: number): SuggestionReason {
  const slip = scale === 1 ? digitSlip(from, to) : null;
  return slip ?? (total[cell] === 1 ? 'total-not-updated' : 'smallest-change');
}

/** The one cause that spoilt two cells; null when they are as likely two errors. `one` comes first in form order. */
function pairReason(one: CellChange, other: CellChange, incidence: Incidence): SuggestionReason | null {
  const { cells } = incidence.grid;
  const here = cells[one.cell];
  const there = cells[other.cell];
  if (here === undefined || there === undefined) return null;
  const width = here.block.columns.length;
  const apart = other.cell - one.cell;
  const exchanged = one.from === other.to && one.to === other.from;
  if (here.row !== there.row) return apart === width && exchanged ? 'cells-swapped' : null;
  const applicants = !isTotalColumn(one.cell, width) && !isTotalColumn(other.cell, width);
  // A figure exchanged with a 0 is a figure in the wrong column.
  const figures = one.from !== 0 && other.from !== 0;
  if (apart === 1 && exchanged && (figures || !applicants)) return 'cells-swapped';
  if (apart === 1 && isSplit(one, other)) return 'number-split';
  return applicants && one.to - one.from === other.from - other.to ? 'wrong-applicant' : null;
}

function isTotalColumn(cell: number, width: number): boolean {
  return cell % width === width - 1;
}

/** Whether the digits of both cells make up the figure of one of them, and the other is 0. */
function isSplit(one: CellChange, other: CellChange): boolean {
  const whole = joinedDigits(one.from, other.from);
  return one.from !== 0 && ((one.to === whole && other.to === 0) || (one.to === 0 && other.to === whole));
}
