/**
 * What a terminal obeys instead of showing it, and what turns the order of characters round: C0 and C1 controls,
 * DEL, marks of direction, and the ends of lines.
 */
const obeyed = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside, fit to be shown on one line of a terminal: such characters are written as `\x1b`, `\u202e`. */
export function printable(text: string): string {
  return text.replace(obeyed, escaped);
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text.replace(obeyed, (char) => (char === '\n' || char === '\r' || char === '\t' ? char : escaped(char)));
}

function escaped(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  if (char === '\t') return ' ';
  const code = char.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}
