import type { Block, Line } from '../../source/block.js';
import { separator } from '../../source/separators.js';
import type { Label } from '../labels/lexicon.js';
import { rowsNamed } from '../labels/rows-named.js';

/** A figure behind words and spaces, at the end of a line: spares other texts the closer look. */
const anyBeside = /[一-鿿)）”][ \u00a0\u3000]{1,40}\d[\d,，.]{0,14}[^\S\r\n]{0,40}$/m;
const figureAtEnd = /[ \u00a0\u3000](\d(?:[\d,，.]{0,13}\d)?)$/;

/** No line of a label and a figure is longer. */
const maxLine = 160;

/** Whether a text may have figures on the lines of labels. */
export function mayHaveFiguresBeside(text: string): boolean {
  return anyBeside.test(text);
}

/**
 * The same document; where a line holds the label of a row and one figure, the figure has a line of its own.
 * @param isMeant whether a row may be written so
 */
export function withFiguresBelow(blocks: readonly Block[], isMeant: (row: Label) => boolean): readonly Block[] {
  const parts = blocks.map((block) => (block.kind === 'line' ? partsOf(block, isMeant) : null));
  return parts.every((each) => each === null)
    ? blocks
    : blocks.flatMap((block, at): readonly Block[] => parts[at] ?? [block]);
}

function partsOf(line: Line, isMeant: (row: Label) => boolean): readonly Line[] | null {
  if (line.text.length > maxLine || separator.test(line.text)) return null;
  const text = line.text.trimEnd();
  const figure = figureAtEnd.exec(text)?.[1];
  if (figure === undefined) return null;
  const label = text.slice(0, -figure.length).trim();
  if (!rowsNamed(label).some((row) => isMeant(row.label))) return null;
  return [partOf(line, label, text.indexOf(label)), partOf(line, figure, text.length - figure.length)];
}

function partOf({ origin }: Line, text: string, at: number): Line {
  if (origin.kind !== 'source') return { kind: 'line', text, origin };
  const start = origin.start + at;
  return { kind: 'line', text, origin: { ...origin, start, end: start + text.length } };
}
