import type { Report } from '../grammar/report.js';
import { originName } from '../messages/place-name.js';
import type { Words } from '../messages/words.js';
import { csvWriter } from './csv.js';
import { type ExtractEntry, isUnread } from './entry.js';
import { type CellRecord, cellRecords, type ExtractOptions, extractReportRecord } from './extract-record.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from './json.js';
import { whyRecords } from './why/why-record.js';
import type { Writer } from './writer.js';

/** The columns of CSV, before the place in words; the first eleven are a public contract. */
const cellFields = [
  'source',
  'agency',
  'year',
  'edition',
  'table',
  'row',
  'column',
  'value',
  'state',
  'raw',
  'line',
  'note',
  'unit',
  'address',
] as const satisfies readonly (keyof CellRecord)[];

function shape(words: Words, options: ExtractOptions): JsonShape<ExtractEntry> {
  return { record: ({ source, report }) => extractReportRecord(source, report, words, options) };
}

/**
 * The formats of `extract`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports, problems }`
 * - `ndjson`: one line a report, or an input that gave none
 * - `csv`: one row a cell of the form
 *
 * Each tells more where `why` is asked for: JSON how each table was read, CSV why each cell was left out.
 */
export const extractFormats = {
  json: (words, options = {}) => jsonWriter(shape(words, options)),
  ndjson: (words, options = {}) => ndjsonWriter(shape(words, options)),
  csv: (words, { why = false } = {}) =>
    csvWriter([...cellFields, 'place', ...(why ? ['why'] : [])], function* (entry: ExtractEntry) {
      if (isUnread(entry)) return;
      const reasons = why ? reasonsOf(entry.report, words) : null;
      for (const cell of cellRecords(entry.source, entry.report)) {
        const told = reasons === null ? [] : [reasons.get(cell.address) ?? null];
        yield [...cellFields.map((field) => cell[field]), originName(cell.origin, words), ...told];
      }
    }),
} as const satisfies Record<string, (words: Words, options?: ExtractOptions) => Writer<ExtractEntry>>;

/** Why each cell that was left out was, by its address. */
function reasonsOf(report: Report, words: Words): ReadonlyMap<string, string> {
  const leftOut = whyRecords(report, words).flatMap((record) => record.leftOut);
  return new Map(leftOut.flatMap(({ cells, message }) => cells.map((cell) => [cell, message])));
}

export type ExtractFormat = keyof typeof extractFormats;
