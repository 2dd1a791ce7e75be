import type { TableKey } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import type { Match } from '../labels/joined.js';
import type { Entries, Entry, Heading } from './record.js';

/** Gathers labels with their cells, and heads, in the order of the table. */
export class Gatherer implements Entries {
  readonly entries: Entry[] = [];
  readonly headings: Heading[] = [];
  /** Cells with words so far. */
  protected words = 0;

  constructor(protected readonly table: TableKey) {}

  protected addHeading({ found: { label, fit } }: Match, tokens: readonly Token[], wordsBefore: number): void {
    this.headings.push({ label, fit, tokens, wordsBefore });
  }

  /** Begins an entry; without a match it is one whose label is not the form's, or has none. */
  protected add(match: Match | null, printed: readonly Token[], row: readonly Token[] = [], labelAt = 0): Entry {
    const { label, fit } = match?.found ?? unknown;
    const entry: Entry = { label, fit, printed, cells: row.slice(labelAt + 1), labelAt, rowLength: row.length };
    this.entries.push(entry);
    return entry;
  }
}

const unknown = { label: null, fit: 'similar' } as const;
