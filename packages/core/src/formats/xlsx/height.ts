import type { CsvField } from '../csv.js';

/** Points of one line of text, and the most that a row can have. */
const line = 14;
const most = 409;

/**
 * How high a row must be for its wrapped text, in points; `widths` are those of its columns. An estimate: what is to
 * open the workbook has its own fonts, and not all that open it fit rows to their text.
 */
export function heightOf(fields: readonly CsvField[], widths: readonly number[]): number {
  const lines = fields.map((field, at) => linesOf(field, widths[at] ?? 10));
  return Math.min(most, Math.max(1, ...lines) * line + 2);
}

function linesOf(field: CsvField, width: number): number {
  if (typeof field !== 'string') return 1;
  // A line is seldom filled to its end.
  const room = Math.max(2, width - 2);
  let lines = 0;
  for (const part of field.split(/\r\n?|\n/)) lines += Math.max(1, Math.ceil(widthOf(part) / room));
  return lines;
}

/** In half-width characters; from the first Chinese sign on, all are taken to be wide. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return width;
}
