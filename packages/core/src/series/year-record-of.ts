import type { Report } from '../grammar/report.js';
import type { Passage } from '../rules/passages.js';
import type { YearRecord } from '../rules/series/year-record.js';
import { detached } from './detached.js';
import { statedGrowths } from './growth/stated-growths.js';
import { yearSentences } from './sentences.js';
import { yearTables } from './tables.js';

/**
 * What the rules over several years need of a report, some kilobytes of it; null where it names no body or no year, and
 * so cannot be set beside another.
 */
export function yearRecordOf(source: string, report: Report, passages: readonly Passage[]): YearRecord | null {
  const { agency, year } = report;
  if (agency === null || year === null) return null;
  return {
    source,
    agency: detached(agency),
    year,
    tables: yearTables(report),
    sentences: yearSentences(passages, year),
    growths: statedGrowths(passages, year),
  };
}
