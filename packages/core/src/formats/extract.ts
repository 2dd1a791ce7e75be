import { originName } from '../messages/place-name.js';
import type { Words } from '../messages/words.js';
import { csvWriter } from './csv.js';
import { type ExtractEntry, isUnread } from './entry.js';
import { type CellRecord, cellRecords, extractReportRecord } from './extract-record.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from './json.js';
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

function shape(words: Words): JsonShape<ExtractEntry> {
  return { record: ({ source, report }) => extractReportRecord(source, report, words) };
}

/**
 * The formats of `extract`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports, problems }`
 * - `ndjson`: one line a report, or an input that gave none
 * - `csv`: one row a cell of the form
 */
export const extractFormats = {
  json: (words) => jsonWriter(shape(words)),
  ndjson: (words) => ndjsonWriter(shape(words)),
  csv: (words) =>
    csvWriter([...cellFields, 'place'], function* (entry: ExtractEntry) {
      if (isUnread(entry)) return;
      for (const cell of cellRecords(entry.source, entry.report)) {
        yield [...cellFields.map((field) => cell[field]), originName(cell.origin, words)];
      }
    }),
} as const satisfies Record<string, (words: Words) => Writer<ExtractEntry>>;

export type ExtractFormat = keyof typeof extractFormats;
