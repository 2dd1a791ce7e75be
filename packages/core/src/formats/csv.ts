import type { Writer } from './writer.js';

/** What a field of a CSV row can hold; null is an empty field. */
export type CsvField = string | number | null;

/**
 * Text that spreadsheets run as a formula: `=…`, `@…`, and a sign before anything but a plain number or more signs;
 * full-width too, as some of them take it.
 */
const formula = /^'*(?:[=＝@＠\t\r\n]|[+＋\-－](?![\d.,]*$|[+＋\-－]*$))/;

/** Whether a spreadsheet would run a text as a formula. */
export function isFormula(text: string): boolean {
  return formula.test(text);
}

/** What must stand in a field for anything to be done about it. */
const special = /^['=＝@＠+＋\-－\t]|[",\r\n]/;

/**
 * A field by RFC 4180. Figures, dashes and ordinary text are written as they are. Text that a spreadsheet would run
 * as a formula gets one `'` before it; so does such text that begins with `'` already, so that taking one away always
 * gives the text back.
 */
export function csvField(value: CsvField): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (!special.test(value)) return value;
  const text = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of CSV, each ended by a line feed. */
export function csvWriter<Entry>(
  header: readonly string[],
  rows: (entry: Entry) => Iterable<readonly CsvField[]>,
): Writer<Entry> {
  return {
    open: () => `${header.join(',')}\n`,
    entry(entry) {
      let chunk = '';
      for (const row of rows(entry)) chunk += `${row.map(csvField).join(',')}\n`;
      return chunk;
    },
    close: () => '',
  };
}

/** A number without an exponent: 1e-7 as 0.0000001. */
function plainNumber(value: number): string {
  const written = String(value);
  if (!written.includes('e')) return written;
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(written) ?? [];
  if (exponent === undefined) return written;
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}
