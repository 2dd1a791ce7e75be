import { isSpace, oneOf } from '../source/characters.js';
import { type Figure, figureBegins, figureOf } from './figure.js';
import type { Token } from './token.js';

/** Marks that Markdown and saved pages leave in a cell: `**3**`, `31&nbsp;`, `<br>`. */
const marks = /^(?:\*\*|__)+|(?:\*\*|__)+$|&(?:nbsp|#160|ensp|emsp);|<br\s?\/?>/gi;

/** The cell that stands between two offsets of a text, white space around it left out. */
export function tokenOf(text: string, from: number, to: number, line: number): Token {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return tokenFrom(text.slice(start, end), start, end, line);
}

/** A cell whose text is put together from several lines. */
export function tokenFrom(text: string, start: number, end: number, line: number): Token {
  if (text === '') return blankAt(start, line);
  const figure = figureOf(text) ?? figureBehindMarks(text);
  return { kind: figure === null ? 'words' : 'figure', text, figure, start, end, line };
}

/** What a figure with marks begins with: a mark, or what figures begin with. Spares labels and prose the closer look. */
const begins = oneOf(`*_&<${figureBegins}`);

function figureBehindMarks(text: string): Figure | null {
  if (text.length > 200 || !begins(text.charCodeAt(0)) || !/[*_&<]/.test(text)) return null;
  const plain = text.replace(marks, '').trim();
  return plain === text ? null : figureOf(plain);
}

/** A cell with nothing in it. */
export function blankAt(offset: number, line: number): Token {
  return { kind: 'blank', text: '', figure: null, start: offset, end: offset, line };
}

const isBracket = oneOf('（(〔[【');

/** Whether a cell begins with a bracket, as a remark and the number （一） do. */
export function opensBracket({ kind, text }: Token): boolean {
  return kind === 'words' && isBracket(text.charCodeAt(0));
}
