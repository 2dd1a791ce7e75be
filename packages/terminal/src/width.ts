import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that stand upon the character before them, and characters that cannot be seen. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  return zeroWidth.test(char) ? 0 : eastAsianWidth(code);
}

/** The text with spaces after it up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text, cut with `…` where it is wider than that. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
