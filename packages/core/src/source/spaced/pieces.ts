/** What stands between spaces in a line, with its place in the text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a line that begins at an offset, parted by spaces of any kind. */
export function piecesOf(line: string, offset: number): Piece[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const start = offset + index;
    return { text, start, end: start + text.length };
  });
}
