import { adviceOf, basisOf, messageOf } from '../messages/sentences.js';
import { likeliest } from '../messages/suggested.js';
import type { Words } from '../messages/words.js';
import type { CheckedReport } from '../rules/check.js';
import type { Finding } from '../rules/rules.js';
import { lineOf } from '../source/place.js';
import { checkReportRecord } from './check-record.js';
import { type CsvField, csvWriter } from './csv.js';
import { type CheckEntry, isUnread } from './entry.js';
import { type JsonShape, jsonWriter, ndjsonWriter } from './json.js';
import { addToSummary, emptySummary } from './summary.js';
import type { Writer } from './writer.js';

function shape(words: Words): JsonShape<CheckEntry> {
  const summary = emptySummary();
  return {
    record({ source, checked }) {
      const record = checkReportRecord(source, checked, words);
      addToSummary(summary, checked);
      return record;
    },
    totals: (problems) => ({ summary: { ...summary, problems } }),
  };
}

const findingFields = [
  'source',
  'agency',
  'year',
  'edition',
  'severity',
  'rule',
  'message',
  'cells',
  'line',
  'expected',
  'actual',
  'difference',
  'suggestion',
  'advice',
  'basis',
] as const;

/**
 * The formats of `check`, by name; each makes a writer for one run.
 *
 * - `json`: `{ schemaVersion, reports, problems, summary }`
 * - `ndjson`: one line a report with its findings, or an input that gave none
 * - `csv`: one row a finding
 */
export const checkFormats = {
  json: (words) => jsonWriter(shape(words)),
  ndjson: (words) => ndjsonWriter(shape(words)),
  csv: (words) =>
    csvWriter(findingFields, function* (entry: CheckEntry) {
      if (isUnread(entry)) return;
      for (const finding of entry.checked.findings) yield row(entry.source, entry.checked, finding, words);
    }),
} as const satisfies Record<string, (words: Words) => Writer<CheckEntry>>;

export type CheckFormat = keyof typeof checkFormats;

function row(source: string, { report }: CheckedReport, finding: Finding, words: Words): CsvField[] {
  return [
    source,
    report.agency,
    report.year,
    report.edition,
    finding.severity,
    finding.rule,
    messageOf(finding, words),
    finding.cells.map((cell) => cell.address).join(' '),
    lineOf(finding.place),
    finding.expected,
    finding.actual,
    finding.difference,
    likeliest(finding, report, words).join(' | '),
    adviceOf(finding, words),
    basisOf(finding, words),
  ];
}
