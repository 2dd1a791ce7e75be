import { padded, widthOf } from '@gouji/terminal';
import { type Line, type Style, span } from '../line/line.js';
import type { Look } from '../look.js';

/** A figure among others: its sign, where it stands, and what it is called. */
export interface FigureRow {
  readonly sign: string;
  readonly figure: string;
  readonly line: string;
  readonly name: string;
  readonly style: Style;
}

/** Figures one under another; names come last, as they may be cut. */
export function figureLines(rows: readonly FigureRow[], { ambiguous }: Look): Line[] {
  const widest = (of: (row: FigureRow) => string) => Math.max(...rows.map((row) => widthOf(of(row), ambiguous)));
  const figures = widest(({ figure }) => figure);
  const lines = widest(({ line }) => line);
  return rows.map(({ sign, figure, line, name, style }) => [
    span(`${sign.padEnd(1)} ${' '.repeat(figures - widthOf(figure, ambiguous))}${figure}  `, style),
    span(`${padded(line, lines, ambiguous)}  `, 'faint'),
    span(name, style),
  ]);
}
