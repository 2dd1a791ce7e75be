import type { Words } from '../../messages/words.js';
import type { CsvField } from '../csv.js';
import { type CheckEntry, isUnread, type Unread } from '../entry.js';
import { type SinceSummary, SinceTally, sinceKinds, sinceSummary } from '../since-record.js';
import { addToSummary, emptySummary, type Summary } from '../summary.js';
import { counts } from './columns.js';

/** What the summary of a list of corrections says: a row for each report, then their sum, and the inputs without one. */
export class Tally {
  readonly unread: Unread[] = [];
  readonly since = new SinceTally();
  readonly #total = emptySummary();
  readonly #rows: CsvField[][] = [];

  constructor(readonly words: Words) {}

  add(entry: CheckEntry): void {
    if (isUnread(entry)) {
      this.unread.push(entry);
      return;
    }
    const own = emptySummary();
    addToSummary(own, entry.checked);
    addToSummary(this.#total, entry.checked);
    this.since.add(entry.since);
    const { agency, year } = entry.checked.report;
    const name = agency ?? this.words.corrections.noAgency;
    this.#rows.push([name, year, entry.source, ...countsOf(own, entry.since && sinceSummary(entry.since))]);
  }

  get findings(): number {
    return this.#total.findings;
  }

  get heads(): string[] {
    const { columns, counts: told, sinceCounts } = this.words.corrections;
    const since = this.since.counts === null ? [] : sinceKinds.map((kind) => sinceCounts[kind]);
    return [columns.agency, columns.year, columns.source, ...counts.map((count) => told[count]), ...since];
  }

  get rows(): readonly (readonly CsvField[])[] {
    return [...this.#rows, [this.words.corrections.total, null, null, ...countsOf(this.#total, this.since.counts)]];
  }
}

/** What became of findings since a last round stands behind what there is of each kind. */
function countsOf(summary: Summary, since: SinceSummary | null | undefined): number[] {
  return [...counts.map((count) => summary[count]), ...(since ? sinceKinds.map((kind) => since[kind]) : [])];
}
