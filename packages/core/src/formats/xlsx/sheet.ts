import writeWorkbook from 'write-excel-file/universal';
import type { CsvField } from '../csv.js';
import { headOf, lineOf, rowOf } from './cell.js';
import { printed } from './print.js';

/** A table with what stands over it and below it. */
export interface Sheet {
  readonly name: string;
  /** Lines over the table: the first is its title. */
  readonly over: readonly string[];
  readonly heads: readonly string[];
  /** Of the columns, in half-width characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CsvField[])[];
  readonly below: readonly string[];
  /** Whether its rows can be filtered. */
  readonly filters: boolean;
}

/** A workbook of these sheets, to be looked at and to be printed on A4 across. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = sheets.map(({ name, over, heads, widths, rows, below }) => ({
    sheet: name,
    data: [
      ...over.map((text, at) => lineOf(text, widths, at === 0 ? 'title' : 'remark')),
      heads.map(headOf),
      ...rows.map((row) => rowOf(row, widths)),
      ...below.map((text) => lineOf(text, widths, 'remark')),
    ],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: over.length + 1,
  }));
  const marks = sheets.map(({ name, filters, over, heads, rows }) => ({
    name,
    filters,
    columns: heads.length,
    headRow: over.length + 1,
    lastRow: over.length + 1 + rows.length,
  }));
  const blob = await writeWorkbook(book, { fontSize: 10, features: [printed(marks)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
