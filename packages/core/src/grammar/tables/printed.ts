import type { Token } from '../../layout/token.js';
import type { TextPlace } from '../../source/place.js';
import { placeOf } from './cell.js';

/** What is printed in cells that belong together, line breaks taken out. */
export function printed(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text.replace(/\s*\n\s*/g, '')).join('');
}

export function placeOfAll(tokens: readonly Token[]): TextPlace | null {
  const first = tokens[0];
  return first === undefined ? null : placeOf(first, tokens.at(-1));
}
