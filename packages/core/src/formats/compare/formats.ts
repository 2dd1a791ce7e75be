import type { Words } from '../../messages/words.js';
import { type FigureChange, growthOf } from '../../series/changes.js';
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
  readonly figures: readonly FigureRecord[];
  /** The same to the year after, where the report is compared with that of the year before too; absent else. */
  readonly onward?: readonly FigureRecord[];
}

interface FigureRecord {
  readonly address: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** `difference` as a share of `before`; null from 0. */
  readonly growth: number | null;
}

function compareRecord(entry: ComparedEntry, words: Words): CompareRecord {
  const { findings, notAssessable: _, ...report } = checkReportRecord(entry, words);
  const { changes, onward } = entry;
  const figures = changes.map((change) => figureRecord(change, words));
  const later = onward?.map((change) => figureRecord(change, words));
  return { ...report, figures, ...(later && { onward: later }), findings };
}

function figureRecord(change: FigureChange, words: Words): FigureRecord {
  const { address, edition, before, after } = change;
  const name = words.cell(address, edition);
  return { address, name, before, after, difference: after - before, growth: growthOf(change) };
}

/**
 * The formats of `compare`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports: [{ …, beside, figures, onward?, findings }], problems, summary }`
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
