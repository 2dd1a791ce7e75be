import writeWorkbook from 'write-excel-file/universal';
import type { Words } from '../../messages/words.js';
import { columns, contentOf } from '../corrections/columns.js';
import { correctionRecords } from '../corrections/record.js';
import { Tally } from '../corrections/tally.js';
import type { CsvField } from '../csv.js';
import { type CheckEntry, isUnread } from '../entry.js';
import type { RunWriter } from '../writer.js';
import { headOf, rowOf } from './cell.js';
import { type PrintedSheet, printed } from './print.js';

/** Rows of one sheet of the list; a sheet cannot have many more. */
const mostRows = 1_000_000;

interface Sheet extends Pick<PrintedSheet, 'name' | 'filters'> {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CsvField[])[];
}

/**
 * The list of corrections as a workbook (Office Open XML): a row for each finding, and a sheet with what it comes to.
 * It is whole only in the end, so that all its rows are kept till then; its bytes are the last chunk.
 */
export function xlsxWriter(words: Words): RunWriter<CheckEntry> {
  const rows: CsvField[][] = [];
  const tally = new Tally(words);
  return {
    open: () => '',
    entry(entry) {
      const records = isUnread(entry) ? [] : correctionRecords(entry, words);
      tally.add(entry);
      for (const record of records) {
        const number = rows.length + 1;
        rows.push(columns.map(({ name }) => contentOf(name, record, number, words)));
      }
      return '';
    },
    close: () => bytesOf([...listSheets(rows, words), summarySheet(tally)]),
  };
}

function listSheets(rows: readonly CsvField[][], { corrections }: Words): Sheet[] {
  const name = corrections.sheets.list;
  const heads = columns.map((column) => corrections.columns[column.name]);
  const widths = columns.map(({ width }) => width);
  const sheets: Sheet[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += mostRows) {
    const number = from / mostRows + 1;
    const own = rows.slice(from, from + mostRows);
    sheets.push({ name: number === 1 ? name : `${name} ${number}`, filters: true, heads, widths, rows: own });
  }
  return sheets;
}

function summarySheet({ heads, rows, unread, words }: Tally): Sheet {
  const { sheets, unread: head } = words.corrections;
  const problems = unread.map(({ source, problem }) => [head, null, source, problem.message]);
  const widths = heads.map((_, at) => ({ 0: 24, 2: 32 })[at] ?? 12);
  return { name: sheets.summary, filters: false, heads, widths, rows: [...rows, ...problems] };
}

async function bytesOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = sheets.map(({ name, heads, widths, rows }) => ({
    sheet: name,
    data: [heads.map(headOf), ...rows.map((row) => rowOf(row, widths))],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
  }));
  const marks = sheets.map(({ name, filters, heads, rows }) => ({
    name,
    filters,
    columns: heads.length,
    rows: rows.length + 1,
  }));
  const blob = await writeWorkbook(book, { fontSize: 10, features: [printed(marks)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
