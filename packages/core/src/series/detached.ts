/** A copy of a piece of text that does not keep the whole of it in memory, as engines do with longer slices. */
export function detached(piece: string): string {
  return Array.from(piece).join('');
}
