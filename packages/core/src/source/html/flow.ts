import type { Line } from '../block.js';
import type { Origin } from '../place.js';

/** Where a text node, or a tag, stands in the page's source. */
export type Location = Extract<Origin, { readonly kind: 'source' }>;

/** Text that a browser shows as one space, or none. */
const collapses = /^[ \t\n\r\f]*$/;

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

  add(text: string, location: Location): void {
    // White space between tags says nothing where nothing stands before it on its line.
    if (this.text === '' && collapses.test(text)) return;
    this.text += text.replace(/[ \t\n\r\f]+/g, ' ');
    this.reach(location);
  }

  addAsWritten(text: string, location: Location): void {
    const [first = '', ...others] = text.split(/\r\n?|\n/);
    this.text += first;
    this.reach(location);
    for (const other of others) {
      this.breakLine();
      this.text += other;
      this.reach(location);
    }
  }

  /** Ends the line, also an empty one. */
  breakLine(): void {
    const { start, line } = this.first ?? this.at;
    const origin = { kind: 'source', start, end: Math.max(start, this.end), line } as const;
    this.gathered.push({ kind: 'line', text: this.isEmpty ? '' : this.text, origin });
    this.text = '';
    this.first = null;
  }

  /** Ends the line if there is anything on it. */
  endLine(): void {
    if (this.isEmpty) {
      this.text = '';
      this.first = null;
    } else this.breakLine();
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

  private reach(location: Location): void {
    this.first ??= location;
    this.end = location.end;
  }
}
