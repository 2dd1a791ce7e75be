import type { LastFinding } from '../review/rounds/last-round.js';
import type { SinceLast, Standing } from '../review/rounds/since-last.js';
import type { Severity } from '../rules/finding.js';

/** A finding of the last round that this one has not. */
export interface GoneRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly string[];
  readonly key: string;
}

/** How many findings a run has of each standing; `fixed` and `untold` are of the last round. */
export type SinceSummary = Readonly<Record<Standing | 'fixed' | 'untold', number>>;

/** How many findings of a report have each standing. */
export function sinceSummary({ standings, fixed, untold }: SinceLast): SinceSummary {
  const counts = { fixed: fixed.length, open: 0, changed: 0, new: 0, untold: untold.length };
  for (const standing of standings.values()) counts[standing] += 1;
  return counts;
}

/** The standings as they are told one after the other. */
export const sinceKinds = ['fixed', 'open', 'changed', 'new', 'untold'] as const satisfies (keyof SinceSummary)[];

/** Counts what became of findings since the last round. */
export class SinceTally {
  #counts: SinceSummary | null = null;

  add(since: SinceLast | undefined): void {
    if (since === undefined) return;
    const own = sinceSummary(since);
    const before = this.#counts;
    this.#counts = before === null ? own : addedUp(before, own);
  }

  /** null where there was no last round. */
  get counts(): SinceSummary | null {
    return this.#counts;
  }
}

function addedUp(one: SinceSummary, other: SinceSummary): SinceSummary {
  const sum = { ...one };
  for (const kind of sinceKinds) sum[kind] += other[kind];
  return sum;
}

export function goneRecord({ rule, severity, message, cells, key }: LastFinding): GoneRecord {
  return { rule, severity, message, cells, key };
}
