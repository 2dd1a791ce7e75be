import type { Words } from '../messages/words.js';
import { csvWriter } from './csv.js';
import { type ExtractEntry, isUnread } from './entry.js';
import { cellFields, cellRecords, extractReportRecord } from './extract-record.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from './json.js';
import type { Writer } from './writer.js';

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
  csv: () =>
    csvWriter(cellFields, function* (entry: ExtractEntry) {
      if (isUnread(entry)) return;
      for (const cell of cellRecords(entry.source, entry.report)) yield cellFields.map((field) => cell[field]);
    }),
} as const satisfies Record<string, (words: Words) => Writer<ExtractEntry>>;

export type ExtractFormat = keyof typeof extractFormats;
