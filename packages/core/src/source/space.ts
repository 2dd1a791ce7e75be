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
