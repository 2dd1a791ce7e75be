import type { TableKey } from '../../form/index.js';
import type { Token } from '../../grid/token.js';
import { labelAt, labelLike, type Match } from '../labels/joined.js';
import { labelKey } from '../labels/normalize.js';
import { recognize } from '../labels/recognize.js';
import { Gatherer } from './gatherer.js';
import type { Entries, Entry } from './record.js';
import { lineWidth, widthOf } from './width.js';

/**
 * Reads tables written as one stream of cells: a label owns the cells after it, up to the next label.
 * Words that are no label are a cell of the row while it is short of cells, and the label of an unknown row after.
 */
class StreamReader extends Gatherer {
  private open: Entry | null = null;
  /** The first row has come. */
  private inBody = false;

  constructor(
    private readonly tokens: readonly Token[],
    table: TableKey,
  ) {
    super(table);
  }

  readAll(): void {
    let at = 0;
    for (let token = this.tokens[0]; token !== undefined; token = this.tokens[at]) at += this.read(token, at);
  }

  /** Reads what begins with the token at `at`; how many tokens it takes. */
  private read(token: Token, at: number): number {
    if (token.kind !== 'words') {
      const row = this.open ?? this.begin(null, []);
      row.cells.push(token);
      return 1;
    }
    const match = this.labelFrom(at);
    const wordsBefore = this.words;
    this.words += match?.length ?? 1;
    if (match === null) {
      const { open } = this;
      if (open?.cells.length === 0 && endsLabel(token, open)) return 1;
      const row = beginsWithLabel(token, this.table) ? null : this.rowShortOf(at);
      if (row === null) this.begin(null, [token]);
      else row.cells.push(token);
      return 1;
    }
    const printed = this.tokens.slice(at, at + match.length);
    if (match.found.label.role === 'row') this.begin(match, printed);
    else {
      this.addHeading(match, printed, wordsBefore);
      this.open = null;
    }
    return match.length;
  }

  private labelFrom(at: number): Match | null {
    const exact = labelAt(this.tokens, at, this.table, this.inBody);
    if (exact !== null) return exact;
    const { text = '' } = this.tokens[at] ?? {};
    const isNumbered = listNumber.test(text) && !/\s/.test(text);
    return isNumbered || this.rowShortOf(at) === null ? labelLike(this.tokens, at, this.table) : null;
  }

  /** The open row, when it is no longer than a row is with this text and the cells after it, up to the next text. */
  private rowShortOf(at: number): Entry | null {
    const { open } = this;
    if (open === null || (open.label === null && !this.isLine(open))) return null;
    const width = open.label === null ? lineWidth : widthOf(this.table, open.label);
    let end = at + 1;
    while (this.isCell(end)) end++;
    return open.cells.length + end - at <= width ? open : null;
  }

  private isCell(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind !== 'words';
  }

  /** The figures of table four have begun. */
  private isLine(entry: Entry): boolean {
    return this.table === 'disputes' && entry.cells.some((cell) => cell.kind === 'figure');
  }

  private begin(match: Match | null, printed: readonly Token[]): Entry {
    this.inBody ||= match !== null;
    this.open = this.add(match, printed);
    return this.open;
  }
}

/** Words right behind a label that are the end of it, or what is left of that. */
function endsLabel({ text }: Token, { label }: Entry): boolean {
  return label !== null && labelKey(label.words).includes(labelKey(text));
}

/** What the labels of a list begin with: no cell does. */
const listNumber = /^(?:[（(][一二三四五六七八九十]|[一二三四五六七八九十]、|\d[.．、]\D)/;

/** A label, whatever it says; or one and more in one cell, columns set apart by spaces. It is no cell of the row before. */
function beginsWithLabel({ text }: Token, table: TableKey): boolean {
  const [first = ''] = text.split(/\s/, 1);
  return listNumber.test(text) || recognize(first, table).length > 0;
}

/** Gathers the entries of tokens that come as one stream. */
export function entriesOfStream(tokens: readonly Token[], table: TableKey): Entries {
  const reader = new StreamReader(tokens, table);
  reader.readAll();
  return reader;
}
