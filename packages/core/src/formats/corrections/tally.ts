import type { Words } from '../../messages/words.js';
import type { CsvField } from '../csv.js';
import { type CheckEntry, isUnread, type Unread } from '../entry.js';
import { addToSummary, emptySummary, type Summary } from '../summary.js';
import { counts } from './columns.js';

/** What the summary of a list of corrections says: a row for each report, then their sum, and the inputs without one. */
export class Tally {
  readonly unread: Unread[] = [];
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
    const { agency, year } = entry.checked.report;
    this.#rows.push([agency ?? this.words.corrections.noAgency, year, entry.source, ...countsOf(own)]);
  }

  get findings(): number {
    return this.#total.findings;
  }

  get heads(): string[] {
    const { columns, counts: told } = this.words.corrections;
    return [columns.agency, columns.year, columns.source, ...counts.map((count) => told[count])];
  }

  get rows(): readonly (readonly CsvField[])[] {
    return [...this.#rows, [this.words.corrections.total, null, null, ...countsOf(this.#total)]];
  }
}

function countsOf(summary: Summary): number[] {
  return counts.map((count) => summary[count]);
}
