import type { Words } from '../../messages/words.js';
import { columns, contentOf } from '../corrections/columns.js';
import { correctionRecords } from '../corrections/record.js';
import { Tally } from '../corrections/tally.js';
import type { CsvField } from '../csv.js';
import { type CheckEntry, isUnread } from '../entry.js';
import type { RunWriter } from '../writer.js';
import { Bodies } from './bodies.js';
import { type Sheet, workbookOf } from './sheet.js';
import { SheetNames } from './sheet-names.js';

/** Rows of one sheet of the list; a sheet cannot have many more. */
const mostRows = 1_000_000;

export { rollUpXlsx } from '../rollup/xlsx.js';

/**
 * The list of corrections as a workbook (Office Open XML): a sheet with what it comes to, one with a row for each
 * finding, and one for each body. It is whole only in the end, so that all its rows are kept till then; its bytes are
 * the last chunk.
 */
export function xlsxWriter(words: Words): RunWriter<CheckEntry> {
  const rows: CsvField[][] = [];
  const tally = new Tally(words);
  const bodies = new Bodies(words);
  return {
    open: () => '',
    entry(entry) {
      const records = isUnread(entry) ? [] : correctionRecords(entry, words);
      const own = records.map((record, at) =>
        columns.map(({ name }) => contentOf(name, record, rows.length + at + 1, words)),
      );
      tally.add(entry);
      if (!isUnread(entry)) bodies.add(entry, own);
      for (const row of own) rows.push(row);
      return '';
    },
    close() {
      const names = new SheetNames();
      return workbookOf([
        summarySheet(tally, bodies.left, names),
        ...listSheets(rows, tally, names),
        ...bodies.sheets(names),
      ]);
    },
  };
}

function listSheets(all: readonly CsvField[][], { since, words }: Tally, names: SheetNames): Sheet[] {
  const { corrections } = words;
  const shown = columns.flatMap((column, at) =>
    column.name === 'since' && since.counts === null ? [] : { ...column, at },
  );
  const heads = shown.map(({ name }) => corrections.columns[name]);
  const widths = shown.map(({ width }) => width);
  const rows = all.map((row) => shown.map(({ at }) => row[at] ?? null));
  const sheets: Sheet[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += mostRows) {
    const name = names.take(corrections.sheets.list);
    const own = rows.slice(from, from + mostRows);
    sheets.push({ name, over: [], heads, widths, rows: own, below: [], filters: true });
  }
  return sheets;
}

function summarySheet({ heads, rows, unread, since, words }: Tally, left: number, names: SheetNames): Sheet {
  const { corrections } = words;
  const problems = unread.map(({ source, problem }) => `${corrections.unread} · ${source} · ${problem.message}`);
  return {
    name: names.take(corrections.sheets.summary),
    over: [corrections.title],
    heads,
    widths: heads.map((_, at) => ({ 0: 28, 2: 40 })[at] ?? 11),
    rows,
    below: [
      ...(since.counts === null ? [] : [corrections.sinceLast(since.counts)]),
      ...problems,
      ...(left > 0 ? [corrections.withoutSheet(left)] : []),
    ],
    filters: false,
  };
}
