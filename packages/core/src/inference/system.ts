/** What a reading of a row adds to each of the equations that tie rows together. */
export type Share = readonly number[];

/** More sums of shares than any table comes to; beyond them nothing is told. */
const maxSums = 50_000;

/** Narrowing only spares work, so that it may stop at any time. */
const maxRounds = 30;

/**
 * Which readings of each row are part of a solution: one reading a row, so that what they add to each equation comes to
 * nothing with what is known. null when there is no solution, or when it would take too long to tell.
 *
 * @param rows for each row its readings, by what they add to the equations
 * @param known what is known already adds to each equation
 */
export function solvable(rows: readonly (readonly Share[])[], known: Share): Set<number>[] | null {
  const alive = rows.map((readings) => new Set(readings.keys()));
  if (!narrow(rows, alive, known)) return null;
  const open = [...rows.keys()].filter((row) => (alive[row] as Set<number>).size > 1);
  return open.length === 0 || search(rows, alive, open, known) ? alive : null;
}

/** Takes out readings that no others can make up for, until none is left to take; false when a row has none left. */
function narrow(rows: readonly (readonly Share[])[], alive: readonly Set<number>[], known: Share): boolean {
  let changed = true;
  for (let round = 0; changed && round < maxRounds; round++) {
    changed = false;
    for (const [equation, own] of known.entries()) {
      const ranges = rows.map((readings, row) => rangeOf(readings, alive[row] as Set<number>, equation));
      const least = ranges.reduce((sum, [low]) => sum + low, own);
      const most = ranges.reduce((sum, [, high]) => sum + high, own);
      if (least > 0 || most < 0) return false;
      for (const [row, [low, high]] of ranges.entries()) {
        const left = alive[row] as Set<number>;
        for (const reading of left) {
          const share = rows[row]?.[reading]?.[equation] ?? 0;
          if (least - low + share <= 0 && most - high + share >= 0) continue;
          left.delete(reading);
          changed = true;
        }
        if (left.size === 0) return false;
      }
    }
  }
  return true;
}

function rangeOf(readings: readonly Share[], alive: ReadonlySet<number>, equation: number): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const reading of alive) {
    const share = readings[reading]?.[equation] ?? 0;
    low = Math.min(low, share);
    high = Math.max(high, share);
  }
  return [low, high];
}

/**
 * Goes through the rows with several readings left, and keeps of each those by which a solution passes. Sums of shares
 * that are the same go on as one, so that work grows with the sums that can be reached, not with the ways to them.
 */
function search(
  rows: readonly (readonly Share[])[],
  alive: Set<number>[],
  open: readonly number[],
  known: Share,
): boolean {
  let start = known;
  for (const [row, left] of alive.entries()) {
    if (left.size === 1) for (const reading of left) start = added(start, rows[row]?.[reading] ?? []);
  }
  /** The sums that can be reached before each row, and after the last. */
  const reached: Map<string, Share>[] = [new Map([[String(start), start]])];
  let sums = 0;
  for (const row of open) {
    const next = new Map<string, Share>();
    for (const sum of reached.at(-1)?.values() ?? []) {
      for (const reading of alive[row] as Set<number>) {
        const after = added(sum, rows[row]?.[reading] ?? []);
        next.set(String(after), after);
        if (++sums > maxSums) return false;
      }
    }
    reached.push(next);
  }
  let wanted = new Set([String(known.map(() => 0))]);
  for (const row of open.toReversed()) {
    reached.pop();
    const passed = new Set<string>();
    const kept = new Set<number>();
    for (const [key, sum] of reached.at(-1) ?? []) {
      for (const reading of alive[row] as Set<number>) {
        if (!wanted.has(String(added(sum, rows[row]?.[reading] ?? [])))) continue;
        passed.add(key);
        kept.add(reading);
      }
    }
    if (kept.size === 0) return false;
    alive[row] = kept;
    wanted = passed;
  }
  return true;
}

/** Everything that one reading a row can come to together; null when it is too much. */
export function sumsReached(rows: readonly (readonly Share[])[], known: Share): Share[] | null {
  let reached = new Map([[String(known), known]]);
  let sums = 0;
  for (const readings of rows) {
    const next = new Map<string, Share>();
    for (const sum of reached.values()) {
      for (const share of readings) {
        const after = added(sum, share);
        next.set(String(after), after);
        if (++sums > maxSums) return null;
      }
    }
    reached = next;
  }
  return [...reached.values()];
}

function added(sum: Share, share: Share): Share {
  return sum.map((value, equation) => value + (share[equation] ?? 0));
}
