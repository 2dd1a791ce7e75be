import type { TableKey } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import { labelAt, labelLike, type Match } from '../labels/joined.js';
import { recognize } from '../labels/recognize.js';
import type { Entries, Entry, Heading } from './record.js';
import { lineWidth, widthOf } from './width.js';

/**
 * Reads tables written as one stream of cells: a label owns the cells after it, up to the next label.
 * Words that are no label are a cell of the row while it is short of cells, and the label of an unknown row after.
 */
class StreamReader {
  readonly entries: Entry[] = [];
  readonly headings: Heading[] = [];
  private open: Entry | null = null;
  /** Cells with words before the one at hand. */
  private words = 0;
  /** The first row has come. */
  private inBody = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly table: TableKey,
  ) {}

  readAll(): void {
    for (let at = 0; at < this.tokens.length; ) at += this.readAt(at);
  }

  /** Reads what begins at `at`; how many tokens it takes. */
  private readAt(at: number): number {
    const token = this.tokens[at];
    if (token === undefined || token.kind !== 'words') {
      if (token !== undefined) this.addCell(token);
      return 1;
    }
    const match = this.labelFrom(at);
    const wordsBefore = this.words;
    this.words += match?.length ?? 1;
    if (match === null) {
      if (this.open !== null && !beginsWithLabel(token, this.table) && this.fitsAsCell(at)) this.open.cells.push(token);
      else this.begin(null, this.tokens.slice(at, at + 1));
      return 1;
    }
    const printed = this.tokens.slice(at, at + match.length);
    if (match.found.label.role === 'row') this.begin(match, printed);
    else {
      this.headings.push({ label: match.found.label, fit: match.found.fit, tokens: printed, wordsBefore });
      this.open = null;
    }
    return match.length;
  }

  private labelFrom(at: number): Match | null {
    const exact = labelAt(this.tokens, at, this.table, this.inBody);
    if (exact !== null) return exact;
    return this.fitsAsCell(at) ? null : labelLike(this.tokens, at, this.table);
  }

  /** Whether the open row, with this text and the cells after it up to the next text, is no longer than a row is. */
  private fitsAsCell(at: number): boolean {
    if (this.open === null || (this.open.label === null && !this.isLine(this.open))) return false;
    const width = this.open.label === null ? lineWidth : widthOf(this.table, this.open.label);
    let count = this.open.cells.length + 1;
    for (let next = at + 1; count <= width && this.tokens[next] !== undefined; next++, count++) {
      if (this.tokens[next]?.kind === 'words') break;
    }
    return count <= width;
  }

  /** The figures of table four have begun. */
  private isLine(entry: Entry): boolean {
    return this.table === 'disputes' && entry.cells.some((cell) => cell.kind === 'figure');
  }

  private begin(match: Match | null, printed: readonly Token[]): void {
    this.open = {
      label: match?.found.label ?? null,
      fit: match?.found.fit ?? 'similar',
      printed,
      cells: [],
      labelAt: 0,
      rowLength: 0,
    };
    this.inBody ||= match !== null;
    this.entries.push(this.open);
  }

  private addCell(token: Token): void {
    if (this.open === null) this.begin(null, []);
    this.open?.cells.push(token);
  }
}

/** A label and more in one cell: columns set apart by spaces, which is no cell of the row before. */
function beginsWithLabel({ text }: Token, table: TableKey): boolean {
  const [first = ''] = text.split(/\s/, 1);
  return first !== text && recognize(first, table).length > 0;
}

/** Gathers the entries of tokens that come as one stream. */
export function entriesOfStream(tokens: readonly Token[], table: TableKey): Entries {
  const reader = new StreamReader(tokens, table);
  reader.readAll();
  return reader;
}
