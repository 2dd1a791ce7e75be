import type { Words } from '../messages/words.js';
import { checkReportRecord } from './check-record.js';
import { markdownWriter } from './corrections/markdown.js';
import { correctionRecords, csvFields, csvRow } from './corrections/record.js';
import { csvWriter } from './csv.js';
import { type CheckEntry, isUnread } from './entry.js';
import { githubWriter } from './github.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from './json.js';
import { junitWriter } from './junit/junit.js';
import { SinceTally } from './since-record.js';
import { addToSummary, emptySummary } from './summary.js';
import type { Writer } from './writer.js';

function shape(words: Words): JsonShape<CheckEntry> {
  const summary = emptySummary();
  const since = new SinceTally();
  return {
    record(entry) {
      const record = checkReportRecord(entry, words);
      addToSummary(summary, entry.checked);
      since.add(entry.since);
      return record;
    },
    totals: (problems) => ({ summary: { ...summary, problems, ...(since.counts && { since: since.counts }) } }),
  };
}

/**
 * The formats of `check`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports, problems, summary }`
 * - `ndjson`: one line a report with its findings, or an input that gave none
 * - `csv`: one row a finding
 * - `markdown`: the list of corrections as a document
 * - `junit`: a suite a report, a case a rule
 * - `github`: a workflow command a finding
 */
export const checkFormats = {
  json: (words) => jsonWriter(shape(words)),
  ndjson: (words) => ndjsonWriter(shape(words)),
  csv: (words) =>
    csvWriter(csvFields, (entry: CheckEntry) => (isUnread(entry) ? [] : correctionRecords(entry, words).map(csvRow))),
  markdown: markdownWriter,
  junit: junitWriter,
  github: githubWriter,
} as const satisfies Record<string, (words: Words) => Writer<CheckEntry>>;

export type CheckFormat = keyof typeof checkFormats;
