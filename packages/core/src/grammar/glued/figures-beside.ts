import type { Block, Line } from '../../source/block.js';
import { recognize } from '../labels/recognize.js';

/** A figure behind words and spaces, at the end of a line: spares other texts the closer look. */
const anyBeside = /[一-鿿)）”][^\S\r\n]{1,40}\d[\d,，.]{0,14}[^\S\r\n]{0,40}$/m;
const figureAtEnd = /\s(\d[\d,，.]{0,14})$/;

/** No line of a label and a figure is longer. */
const maxLine = 160;

/** Text with separators of its own has its figures in cells. */
const separated = /[\t|｜│┃]/;

/** The tables whose rows have labels. */
const rowTables = ['proactive', 'applications'] as const;

/** Whether a text may have figures on the lines of labels, and no other cells. */
export function mayHaveFiguresBeside(text: string): boolean {
  return !separated.test(text) && anyBeside.test(text);
}

/** The same document; where a line holds the label of a row and one figure, the figure has a line of its own. */
export function withFiguresBelow(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'line' && partsOf(block) !== null)) return blocks;
  return blocks.flatMap((block): readonly Block[] => (block.kind === 'line' ? (partsOf(block) ?? [block]) : [block]));
}

function partsOf(line: Line): readonly Line[] | null {
  if (line.text.length > maxLine) return null;
  const text = line.text.trimEnd();
  const figure = figureAtEnd.exec(text)?.[1];
  if (figure === undefined) return null;
  const label = text.slice(0, -figure.length).trim();
  if (!rowTables.some((table) => recognize(label, table).some(isRow))) return null;
  return [partOf(line, label, text.indexOf(label)), partOf(line, figure, text.length - figure.length)];
}

function isRow({ label, fit }: ReturnType<typeof recognize>[number]): boolean {
  return label.role === 'row' && fit !== 'similar';
}

function partOf({ origin }: Line, text: string, at: number): Line {
  if (origin.kind !== 'source') return { kind: 'line', text, origin };
  const start = origin.start + at;
  return { kind: 'line', text, origin: { ...origin, start, end: start + text.length } };
}
