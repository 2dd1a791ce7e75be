import type { Sum, SumKind } from '../form/index.js';
import type { Cell } from '../grammar/report.js';
import type { Candidate } from './candidate.js';
import { membersOf, shareIn } from './equations.js';
import type { Reading } from './readings.js';
import { type Share, sumsReached } from './system.js';

/**
 * The readings of a row whose digits alone can be cut in too many ways, by what the other rows of its sums come to: the
 * figures that they leave for it must be its digits. null when other rows do not tell either.
 */
export function derivedReadings(
  wide: Candidate,
  candidates: readonly Candidate[],
  across: readonly Sum[],
  cells: readonly Cell[],
): Reading[] | null {
  const found = new Map<string, Reading>();
  let isTold = false;
  for (const kind of ['outcomes', 'balance'] as const satisfies readonly SumKind[]) {
    const sums = across.filter((sum) => sum.kind === kind && membersOf(sum).some((cell) => isOf(wide, cell)));
    const sharesOfOthers = sums.length === wide.row.cells.length ? othersIn(sums, wide, candidates, cells) : null;
    if (sharesOfOthers === null) continue;
    isTold = true;
    for (const others of sharesOfOthers) {
      const reading = asWritten(wide, sums, others);
      if (reading !== null) found.set(String(others), reading);
    }
    break;
  }
  return isTold ? [...found.values()] : null;
}

/** What the other rows can add to sums; null when one of them is not known. */
function othersIn(
  sums: readonly Sum[],
  wide: Candidate,
  candidates: readonly Candidate[],
  cells: readonly Cell[],
): Share[] | null {
  const members = new Set(sums.flatMap(membersOf));
  const others = candidates.filter(
    (other) => other !== wide && other.row.cells.some(({ index }) => members.has(index)),
  );
  const isTold = (cell: number) => {
    const { value, state } = cells[cell] as Cell;
    return value !== null || state === 'blank' || isOf(wide, cell) || others.some((other) => isOf(other, cell));
  };
  if (![...members].every(isTold) || others.some(({ readings }) => readings === null)) return null;
  const rows = others.map(({ row, readings }) => (readings ?? []).map((reading) => sharesOf(sums, row, reading)));
  return sumsReached(
    rows,
    sums.map((sum) => shareIn(sum, (cell) => cells[cell]?.value ?? 0)),
  );
}

/** What a reading of a row adds to each sum. */
export function sharesOf(sums: readonly Sum[], { cells }: Candidate['row'], reading: Reading): Share {
  const first = cells[0]?.index ?? 0;
  return sums.map((sum) => shareIn(sum, (cell) => reading[cell - first]?.value ?? 0));
}

/** The figures that make up for the others, where they are the row's digits one after the other. */
function asWritten({ row, run }: Candidate, sums: readonly Sum[], others: Share): Reading | null {
  let from = 0;
  const reading = row.cells.map(({ index }) => {
    const at = sums.findIndex((sum) => membersOf(sum).includes(index));
    const value = -(others[at] ?? 0) * shareIn(sums[at] as Sum, (cell) => (cell === index ? 1 : 0));
    const to = from + String(value).length;
    const cut = { from, to, value };
    from = to;
    return cut;
  });
  return reading.map(({ value }) => String(value)).join('') === run?.digits ? reading : null;
}

function isOf({ row }: Candidate, cell: number): boolean {
  return row.cells.some(({ index }) => index === cell);
}
