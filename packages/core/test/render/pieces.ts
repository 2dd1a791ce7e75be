import type { Address } from '../../src/form/index.js';

/** What a piece of a written report is. Noise and damage choose their targets by it. */
export type Role = 'page' | 'title' | 'section' | 'prose' | 'label' | 'heading' | 'figure' | 'separator' | 'break';

/** A run of characters of a written report. A `break` ends at least one line, a `separator` stands within one. */
export interface Piece {
  readonly role: Role;
  readonly text: string;
  /** The cell of the form that the piece fills. */
  readonly cell?: Address;
}

/** A figure as it stands in the printed text. */
export interface PrintedCell {
  readonly raw: string;
  readonly start: number;
  readonly line: number;
}

export interface Printed {
  readonly text: string;
  readonly cells: ReadonlyMap<Address, PrintedCell>;
}

export function piece(role: Role, text: string): Piece {
  return { role, text };
}

/** Puts the pieces into one text and remembers where each figure came to stand. */
export function print(pieces: readonly Piece[]): Printed {
  const cells = new Map<Address, PrintedCell>();
  let start = 0;
  let line = 1;
  for (const { text, cell } of pieces) {
    if (cell !== undefined) {
      const lead = text.length - text.trimStart().length;
      cells.set(cell, { raw: text.trim(), start: start + lead, line: line + lineBreaks(text.slice(0, lead)) });
    }
    start += text.length;
    line += lineBreaks(text);
  }
  return { text: pieces.map(({ text }) => text).join(''), cells };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
