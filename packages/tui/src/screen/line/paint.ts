import type { Line, Style } from './line.js';

/**
 * The few colours: the terminal's own eight, as each terminal makes them readable on its ground, and none for plain
 * text. Numbers are those of SGR.
 */
const codes: Readonly<Record<Style, string>> = {
  plain: '',
  faint: '2',
  strong: '1',
  selected: '7',
  error: '31',
  warning: '33',
  note: '36',
  good: '32',
  fault: '1;31',
  addend: '36',
  edited: '1;35',
  key: '1',
};

/** The line as a terminal takes it. */
export function painted(line: Line, color: boolean): string {
  let text = '';
  for (const part of line) {
    const code = color ? codes[part.style] : '';
    text += code === '' || part.text === '' ? part.text : `\u001b[${code}m${part.text}\u001b[0m`;
  }
  return text;
}
