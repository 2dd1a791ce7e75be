import { eastAsianWidth } from 'get-east-asian-width';
import { clusters } from './clusters.js';

/**
 * How wide a terminal shows the characters that Unicode leaves open (`“ ” … · — ①`): `narrow` is one column, `wide`
 * two, as many terminals set up for Chinese have it. No terminal tells which.
 */
export type Ambiguous = 'narrow' | 'wide';

/** Marks that stand upon the character before them, and characters that cannot be seen. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** What makes one picture of several characters: a joiner, the sign that asks for a picture, the letters of flags. */
const pictured = /\u200d|\ufe0f|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/** The columns that a text takes on a terminal. */
export function widthOf(text: string, ambiguous: Ambiguous = 'narrow'): number {
  let width = 0;
  for (const cluster of clusters(text)) width += clusterWidth(cluster, ambiguous);
  return width;
}

/** The columns of one character as a person counts them: see {@link clusters}. */
export function clusterWidth(cluster: string, ambiguous: Ambiguous = 'narrow'): number {
  const code = cluster.codePointAt(0) ?? 0;
  if (cluster.length <= (code > 0xffff ? 2 : 1)) return charWidth(cluster, ambiguous);
  if (pictured.test(cluster)) return 2;
  let width = 0;
  for (const char of cluster) width += charWidth(char, ambiguous);
  return Math.min(2, width);
}

export function charWidth(char: string, ambiguous: Ambiguous = 'narrow'): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  // Most of a Chinese text, told without a look at any table.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return zeroWidth.test(char) ? 0 : eastAsianWidth(code, { ambiguousAsWide: ambiguous === 'wide' });
}
