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

/** Counts what became of findings since the last round. */
export class SinceTally {
  #counts: SinceSummary | null = null;

  add(since: SinceLast | undefined): void {
    if (since === undefined) return;
    const counts = { ...(this.#counts ?? { new: 0, open: 0, changed: 0, fixed: 0, untold: 0 }) };
    for (const standing of since.standings.values()) counts[standing] += 1;
    counts.fixed += since.fixed.length;
    counts.untold += since.untold.length;
    this.#counts = counts;
  }

  /** null where there was no last round. */
  get counts(): SinceSummary | null {
    return this.#counts;
  }
}

export function goneRecord({ rule, severity, message, cells, key }: LastFinding): GoneRecord {
  return { rule, severity, message, cells, key };
}
