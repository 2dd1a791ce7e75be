const lineFeed = 10;
const carriageReturn = 13;

/** How many lines end between two offsets of a text. CRLF, CR and LF are one break each. */
export function lineBreaks(text: string, from: number, to: number): number {
  if (from >= to) return 0;
  // The engine looks for one character many times as fast as a loop does, and a slice keeps it within the stretch.
  const stretch = text.slice(from, to);
  let breaks = 0;
  for (let at = stretch.indexOf('\n'); at >= 0; at = stretch.indexOf('\n', at + 1)) breaks++;
  for (let at = stretch.indexOf('\r'); at >= 0; at = stretch.indexOf('\r', at + 1)) {
    if (text.charCodeAt(from + at + 1) !== lineFeed) breaks++;
  }
  return breaks;
}

/** The offsets of the line in which `at` stands, its break left out. */
export function lineAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  let end = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

function isBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}
