import type { TableKey } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import { labelAt, labelLike, type Match } from '../labels/joined.js';
import { Gatherer } from './gatherer.js';
import type { Entries } from './record.js';

/** Text on a line of its own that may be the first part of the label on the next. */
const maxCarried = 3;

/** The label of a row's figures among its cells. */
interface RowLabel extends Match {
  readonly at: number;
}

/** Reads rows that are written as rows: a line is one row of the table, or a part of it where a cell is broken. */
class RowReader extends Gatherer {
  private carried: readonly Token[] = [];

  read(row: readonly Token[]): void {
    const figureAt = row.findIndex((token) => token.kind === 'figure');
    const words = row.filter((token) => token.kind === 'words');
    const named = this.labelOf(row, figureAt);
    this.words += words.length;
    if (named === null && this.joinsCarried(row, figureAt)) return;
    const label = named ?? this.labelLikeIn(row, figureAt);
    const isText = label === null && figureAt < 0 && words.length > 0;
    this.carried = isText ? this.carriedWith(words) : [];
    if (label !== null) {
      const end = label.at + label.length;
      this.add(label, row.slice(label.at, end), row, end - 1);
    } else if (!isText) this.addUnknown(row, figureAt);
  }

  /** The last of the row's labels that names a row; heads on the way are noted. */
  private labelOf(row: readonly Token[], figureAt: number): RowLabel | null {
    const end = figureAt < 0 ? row.length : figureAt;
    let label: RowLabel | null = null;
    let { words } = this;
    for (let at = 0; at < end; ) {
      const match = labelAt(row, at, this.table, figureAt >= 0);
      if (match?.found.label.role === 'row') label = { found: match.found, length: match.length, at };
      else if (match !== null) this.addHeading(match, row.slice(at, at + match.length), words);
      const length = match?.length ?? 1;
      if (row[at]?.kind === 'words') words += length;
      at += length;
    }
    return label;
  }

  /** The row that the last words before the figures resemble. */
  private labelLikeIn(row: readonly Token[], figureAt: number): RowLabel | null {
    if (figureAt < 1) return null;
    const last = row.slice(0, figureAt).findLastIndex((token) => token.kind === 'words');
    const like = labelLike(row, last, this.table);
    return like && { ...like, at: last };
  }

  /** The row's first text ends a label that began on the lines before, or the row holds the figures of that label. */
  private joinsCarried(row: readonly Token[], figureAt: number): boolean {
    if (this.carried.length === 0) return false;
    const first = row.findIndex((token) => token.kind === 'words');
    if (first < 0 || (figureAt >= 0 && first > figureAt)) return false;
    const joined = [...this.carried, ...row.slice(first)];
    const match = labelAt(joined, 0, this.table, true) ?? (figureAt < 0 ? null : labelLike(joined, 0, this.table));
    if (match?.found.label.role !== 'row' || match.length <= this.carried.length) return false;
    const printed = joined.slice(0, match.length);
    const at = first + match.length - this.carried.length - 1;
    this.carried = [];
    this.add(match, printed, row, at);
    return true;
  }

  private addUnknown(row: readonly Token[], figureAt: number): void {
    const before = row.slice(0, Math.max(figureAt, 0));
    // Table four has no label before its figures: words there are in place of one.
    const labelEnd = this.table === 'disputes' ? 0 : before.findLastIndex((token) => token.kind === 'words') + 1;
    const printed = row.slice(0, labelEnd).filter((token) => token.kind === 'words');
    this.add(null, printed, row, labelEnd - 1);
  }

  private carriedWith(words: readonly Token[]): readonly Token[] {
    const isPart = words.length === 1 && labelAt(words, 0, this.table, false) === null;
    return isPart ? [...this.carried, ...words].slice(-maxCarried) : [];
  }
}

/** Gathers the entries of cells that come in written rows. */
export function entriesOfRows(rows: readonly (readonly Token[])[], table: TableKey): Entries {
  const reader = new RowReader(table);
  for (const row of rows) reader.read(row);
  return reader;
}
