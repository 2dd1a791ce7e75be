import type { Line } from '../block.js';

/** Where a text node stands in the page's source. */
export interface Location {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Gathers running text into lines, as a browser breaks it: white space is one space, but in text kept as written. */
export class Flow {
  private readonly gathered: Line[] = [];
  private text = '';
  private first: Location | null = null;
  private end = 0;

  /** @param at where it begins: what an empty line stands for */
  constructor(private readonly at: Location) {}

  /** How many lines there are, with the one that is not ended yet. */
  get length(): number {
    return this.gathered.length + (this.text.trim() === '' ? 0 : 1);
  }

  add(text: string, location: Location): void {
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
    this.gathered.push({ kind: 'line', text: this.text.trim() === '' ? '' : this.text, origin });
    this.text = '';
    this.first = null;
  }

  /** Ends the line if there is anything on it. */
  endLine(): void {
    if (this.text.trim() === '') {
      this.text = '';
      this.first = null;
    } else this.breakLine();
  }

  /** Takes the lines that have come. */
  take(): Line[] {
    this.endLine();
    return this.gathered.splice(0);
  }

  private reach(location: Location): void {
    this.first ??= location;
    this.end = location.end;
  }
}
