import type { FormGrid, Sum } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import type { Cell, OpenRow } from '../grammar/report.js';
import { type Candidate, candidateOf } from './candidate.js';
import { derivedReadings, sharesOf } from './derived.js';
import { membersOf, shareIn, sumsAcross } from './equations.js';
import type { Reading } from './readings.js';
import { solvable } from './system.js';
import { cellsOf, runOf } from './tokens.js';

/** What sums tell of open rows. */
export interface Inferred {
  /** The cells of the rows that can be read in one way only. */
  readonly rows: ReadonlyMap<OpenRow, readonly Cell[]>;
  /** Why the others are left out, and what was read so. */
  readonly doubts: readonly Doubt[];
  /** The sums by which rows were read: they hold for that reason, and are no evidence. */
  readonly sums: readonly Sum[];
}

/**
 * Reads rows whose figures stand without anything between them, or whose blank cells do not show, where all sums of the
 * form together leave one reading. Where the sums contradict each other, only rows are read that have a digit for each
 * cell, which could be cut in no other way as long as no cell is blank: other rows must show that zeros are written.
 *
 * @param cells the table's cells as far as they are read without it
 */
export function infer(open: readonly OpenRow[], cells: readonly Cell[], grid: FormGrid): Inferred {
  const candidates = open.map((row) => candidateOf(row, grid));
  // What was concluded comes before what was received, which needs it.
  for (const wide of candidates.toReversed()) {
    if (wide.readings === null && wide.run !== null && wide.own.length > 0) {
      wide.readings = derivedReadings(wide, candidates, sumsAcross(grid), cells);
    }
  }
  const across = usable(sumsAcross(grid), candidates, cells);
  const tied = candidates.filter(
    (candidate) => candidate.readings !== null && isTied(candidate, across, sumsAcross(grid)),
  );
  const alive = solve(tied, across, cells);
  const told = new Map<Candidate, readonly Reading[]>();
  for (const candidate of candidates)
    told.set(candidate, leftOf(candidate, alive?.get(candidate), writesZeros(candidates)));
  return inferred(told, alive === null ? [] : across, grid);
}

/** The sums across rows all of whose cells are known, or stand in rows that have a reading. A blank counts as 0. */
function usable(across: readonly Sum[], candidates: readonly Candidate[], cells: readonly Cell[]): Sum[] {
  const readable = new Set(
    candidates
      .filter(({ readings }) => readings !== null && readings.length > 0)
      .flatMap(({ row }) => row.cells.map(({ index }) => index)),
  );
  return across.filter((sum) => membersOf(sum).every((cell) => readable.has(cell) || isKnown(cells[cell])));
}

function isKnown(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.state === 'blank');
}

/** Whether other rows speak for each cell but one of the row, which its total then tells; where the form has such sums. */
function isTied({ row }: Candidate, across: readonly Sum[], all: readonly Sum[]): boolean {
  const free = (sums: readonly Sum[]) => {
    const members = new Set(sums.flatMap(membersOf));
    return row.cells.filter(({ index }) => !members.has(index)).length;
  };
  return free(all) === row.cells.length || free(across) <= 1;
}

/** The readings of rows that are part of a solution; null when there is none. */
function solve(
  tied: readonly Candidate[],
  across: readonly Sum[],
  cells: readonly Cell[],
): ReadonlyMap<Candidate, readonly Reading[]> | null {
  const rows = tied.map(({ row, readings }) => (readings ?? []).map((reading) => sharesOf(across, row, reading)));
  const alive = solvable(
    rows,
    across.map((sum) => shareIn(sum, (cell) => cells[cell]?.value ?? 0)),
  );
  if (alive === null) return null;
  return new Map(tied.map((each, at) => [each, (each.readings ?? []).filter((_, reading) => alive[at]?.has(reading))]));
}

/** So many rows of nothing but zeros show that the table writes a zero as 0, not as a blank. */
const minZeros = 5;

/** Whether a table shows no sign of blank cells: it has rows of zeros, and none with fewer digits than cells. */
function writesZeros(candidates: readonly Candidate[]): boolean {
  const zeros = candidates.filter(({ run, single }) => single && /^0+$/.test(run?.digits ?? '')).length;
  return zeros >= minZeros && candidates.every(({ row, run }) => (run?.digits.length ?? 0) >= row.cells.length);
}

/** What of a row's readings remains: those of a solution, else the only one that its digits allow. */
function leftOf(
  { readings, single }: Candidate,
  solved: readonly Reading[] | undefined,
  isUnblanked: boolean,
): readonly Reading[] {
  if (solved !== undefined) return solved;
  return single && readings?.length === 1 && isUnblanked ? readings : [];
}

function inferred(told: ReadonlyMap<Candidate, readonly Reading[]>, across: readonly Sum[], grid: FormGrid): Inferred {
  const rows = new Map<OpenRow, readonly Cell[]>();
  const sums = new Set<Sum>();
  const doubts: Doubt[] = [];
  for (const [{ row, own, readings }, left] of told) {
    const [only, another] = left;
    if (only === undefined || another !== undefined || !only.some((cell) => cell !== null)) {
      doubts.push(leftOut(row, left.length > 0 ? left : (readings ?? []), grid));
      continue;
    }
    rows.set(row, cellsOf(row, only));
    for (const sum of [...own, ...across]) if (isOver(sum, row)) sums.add(sum);
  }
  const [first] = rows.keys();
  if (first !== undefined) doubts.unshift(readBySums(rows, sums.size, first, grid));
  return { rows, doubts, sums: [...sums] };
}

function isOver(sum: Sum, { cells }: OpenRow): boolean {
  const members = new Set(membersOf(sum));
  return cells.some(({ index }) => members.has(index));
}

function readBySums(
  rows: ReadonlyMap<OpenRow, readonly Cell[]>,
  sums: number,
  { place }: OpenRow,
  { table }: FormGrid,
): Doubt {
  const cells = [...rows.values()].flatMap((own) => own.map(({ address }) => address));
  return { kind: 'read-by-sums', facts: { rows: rows.size, sums }, table, cells, place };
}

/** Why a row is left out: its figures do not stand apart, or there are too few. */
function leftOut(row: OpenRow, readings: readonly Reading[], { table }: FormGrid): Doubt {
  const { tokens, label, place } = row;
  const cells = row.cells.map(({ address }) => address);
  const expected = row.cells.length;
  const found = tokens.filter(({ kind }) => kind !== 'blank').length;
  if (found >= expected || (runOf(tokens)?.digits.length ?? 0) < expected) {
    return { kind: 'row-cells', facts: { label, expected, found }, table, cells, place };
  }
  const told = readings.slice(0, 2).map((reading) => reading.map((cell) => cell?.value ?? null));
  return { kind: 'figures-not-apart', facts: { label, expected, readings: told }, table, cells, place };
}
