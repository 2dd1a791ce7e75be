import type { Line } from './block.js';

/** Each line of a text, blank ones too, with where it stands. */
export function linesOfText(text: string): Line[] {
  let next = 0;
  return text.split(/\r\n|\n|\r/).map((line, at): Line => {
    const start = next;
    const end = start + line.length;
    next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    return { kind: 'line', text: line, origin: { kind: 'source', start, end, line: at + 1 } };
  });
}
