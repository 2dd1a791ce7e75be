import type { Words } from '../../messages/words.js';
import { growthOf } from '../../series/changes.js';
import { type CheckReportRecord, checkReportRecord } from '../check-record.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from '../json.js';
import { addToSummary, emptySummary } from '../summary.js';
import type { Writer } from '../writer.js';
import type { ComparedEntry, CompareEntry } from './entry.js';
import { compareHtml } from './html.js';
import { compareMarkdown } from './markdown.js';

function shape(words: Words): JsonShape<CompareEntry> {
  const summary = emptySummary();
  return {
    record(entry) {
      const record = compareRecord(entry, words);
      addToSummary(summary, entry.checked);
      return record;
    },
    totals: (problems) => ({ summary: { ...summary, problems } }),
  };
}

/** A report as `compare` writes it in JSON: as `check` does, with every figure that both years have. */
export interface CompareRecord extends Omit<CheckReportRecord, 'notAssessable'> {
  readonly figures: readonly {
    readonly address: string;
    readonly name: string;
    readonly before: number;
    readonly after: number;
    readonly difference: number;
    /** `difference` as a share of `before`; null from 0. */
    readonly growth: number | null;
  }[];
}

function compareRecord(entry: ComparedEntry, words: Words): CompareRecord {
  const { findings, notAssessable: _, ...report } = checkReportRecord(entry, words);
  const figures = entry.changes.map((change) => ({
    address: change.address,
    name: words.cell(change.address, change.edition),
    before: change.before,
    after: change.after,
    difference: change.after - change.before,
    growth: growthOf(change),
  }));
  return { ...report, figures, findings };
}

/**
 * The formats of `compare`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports: [{ …, beside, figures, findings }], problems, summary }`
 * - `ndjson`: one line a report
 * - `markdown`: a table of changes for each body, with bars
 * - `html`: the same as a page
 */
export const compareFormats = {
  json: (words) => jsonWriter(shape(words)),
  ndjson: (words) => ndjsonWriter(shape(words)),
  markdown: compareMarkdown,
  html: compareHtml,
} as const satisfies Record<string, (words: Words) => Writer<CompareEntry>>;

export type CompareFormat = keyof typeof compareFormats;
