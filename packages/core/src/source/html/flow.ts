import type { Line } from '../block.js';
import type { Origin } from '../place.js';
import type { Element } from './tree.js';

/** Where a text node, or a tag, stands in the page's source, as the parser tells it. */
export type Found = Element['sourceCodeLocation'];

/** The same as an origin. */
export type Location = Extract<Origin, { readonly kind: 'source' }>;

/** Where a page begins: what has no place of its own stands there. */
export const begin: Location = { kind: 'source', start: 0, end: 0, line: 1 };

export function location(found: Found): Location {
  if (found == null) return begin;
  return { kind: 'source', start: found.startOffset, end: found.endOffset, line: found.startLine };
}

/** White space of which a browser shows one space, or none. */
const collapses = /^[ \t\n\r\f]*$/;
const collapsing = /[ \t\n\r\f]/;

/** Gathers running text into lines, as a browser breaks it: white space is one space, but in text kept as written. */
export class Flow {
  private gathered: Line[] = [];
  private text = '';
  private first: Location | null = null;
  private end = 0;

  /** @param at where it begins: what an empty line stands for */
  constructor(private readonly at: Location) {}

  /** How many lines there are, with the one that is not ended yet. */
  get length(): number {
    return this.gathered.length + (this.isEmpty ? 0 : 1);
  }

  add(text: string, found: Found): void {
    if (collapsing.test(text)) {
      // White space between tags says nothing where nothing stands before it on its line.
      if (this.text === '' && collapses.test(text)) return;
      this.text += text.replace(/[ \t\n\r\f]+/g, ' ');
    } else this.text += text;
    this.reach(found);
  }

  addAsWritten(text: string, found: Found): void {
    const [first = '', ...others] = text.split(/\r\n?|\n/);
    this.text += first;
    this.reach(found);
    for (const other of others) {
      this.breakLine();
      this.text += other;
      this.reach(found);
    }
  }

  /** Ends the line, also an empty one. */
  breakLine(): void {
    this.push(this.isEmpty ? '' : this.text);
  }

  /** Ends the line if there is anything on it. */
  endLine(): void {
    if (this.isEmpty) {
      this.text = '';
      this.first = null;
    } else this.push(this.text);
  }

  /** Takes the lines that have come. */
  take(): readonly Line[] {
    this.endLine();
    const taken = this.gathered;
    this.gathered = [];
    return taken;
  }

  private get isEmpty(): boolean {
    return this.text === '' || this.text.trim() === '';
  }

  private push(text: string): void {
    const { start, line } = this.first ?? this.at;
    this.gathered.push({ kind: 'line', text, origin: { kind: 'source', start, end: Math.max(start, this.end), line } });
    this.text = '';
    this.first = null;
  }

  private reach(found: Found): void {
    this.first ??= location(found);
    this.end = found?.endOffset ?? 0;
  }
}
