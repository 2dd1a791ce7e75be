import type { Place } from '../../src/source/place.js';

/** Writes a text line by line and tells where each piece stands. */
export class TextWriter {
  text = '';
  #line = 1;

  get length(): number {
    return this.text.length;
  }

  /** Writes without a line break. */
  write(piece: string): Place {
    const start = this.text.length;
    this.text += piece;
    return { kind: 'text', start, end: this.text.length, line: this.#line };
  }

  line(piece: string): Place {
    const place = this.write(piece);
    this.text += '\n';
    this.#line++;
    return place;
  }
}
