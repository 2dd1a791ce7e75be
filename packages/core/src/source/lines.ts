const lineFeed = 10;
const carriageReturn = 13;

/** How many lines end between two offsets of a text. CRLF, CR and LF are one break each. */
export function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) breaks++;
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
