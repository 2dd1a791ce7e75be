import type { Token } from '../../grid/token.js';
import type { TextPlace } from '../../source/place.js';
import { placeOf } from './cell.js';

/** What is printed in cells that belong together, line breaks taken out. */
export function printed(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text.includes('\n') ? token.text.replace(/\s*\n\s*/g, '') : token.text;
  return text;
}

export function placeOfAll(tokens: readonly Token[]): TextPlace | null {
  const first = tokens[0];
  return first === undefined ? null : placeOf(first, tokens.at(-1));
}
