import { isSpace } from '../source/space.js';
import { figureOf } from './figure.js';
import type { Token } from './token.js';

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
  const figure = figureOf(text);
  return { kind: figure === null ? 'words' : 'figure', text, figure, start, end, line };
}

/** A cell with nothing in it. */
export function blankAt(offset: number, line: number): Token {
  return { kind: 'blank', text: '', figure: null, start: offset, end: offset, line };
}
