import type { CorrectionColumn, CorrectionCount } from '../../messages/correction-words.js';
import type { Words } from '../../messages/words.js';
import type { CsvField } from '../csv.js';
import type { Summary } from '../summary.js';
import type { CorrectionRecord } from './record.js';

/** The columns of the list of corrections for people, in order, with their widths in half-width characters. */
export const columns = [
  { name: 'number', width: 5 },
  { name: 'agency', width: 14 },
  { name: 'year', width: 6 },
  { name: 'source', width: 14 },
  { name: 'line', width: 6 },
  { name: 'severity', width: 8 },
  { name: 'table', width: 7 },
  { name: 'row', width: 16 },
  { name: 'column', width: 11 },
  { name: 'written', width: 8 },
  { name: 'expected', width: 10 },
  { name: 'difference', width: 10 },
  { name: 'message', width: 32 },
  { name: 'remedy', width: 32 },
  { name: 'basis', width: 18 },
  { name: 'decision', width: 10 },
  { name: 'reason', width: 12 },
  { name: 'note', width: 12 },
  { name: 'since', width: 12 },
] as const satisfies readonly { readonly name: CorrectionColumn; readonly width: number }[];

/** What a record has in a column, in words; `number` counts the records of a run from 1. */
export function contentOf(name: CorrectionColumn, record: CorrectionRecord, number: number, words: Words): CsvField {
  switch (name) {
    case 'number':
      return number;
    case 'severity':
      return words.severities[record.severity];
    case 'decision':
      return record.decision === null ? null : words.corrections.decisions[record.decision];
    case 'since':
      return record.since === null ? null : words.corrections.standings[record.since];
    case 'line':
      return record.line ?? (record.place || null);
    default:
      return record[name];
  }
}

/** The counts of a report that stand in the summary, in order. */
export const counts = [
  'errors',
  'warnings',
  'notes',
  'doubts',
  'notAssessable',
] as const satisfies readonly (CorrectionCount & keyof Summary)[];
