/**
 * White space as reports have it: ASCII, hard, full-width, zero-width and the other Unicode spaces.
 * Line breaks count too, so that a cell cut over two lines can be trimmed.
 */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x1680) return code === 0xa0 || code === 0x85 || code === 0xad;
  if (code >= 0x4e00) return code === 0xfeff;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680
  );
}

/** Tells whether a character, by its code, is one of some. It is asked of every cell, for which a set would take too long. */
export function oneOf(characters: string): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return (code) => table[code] === 1;
}
