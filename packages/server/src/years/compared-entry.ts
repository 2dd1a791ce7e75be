import type { CheckOptions, Report } from '@gouji/core';
import type { ComparedEntry } from '@gouji/core/compare';
import type { Config } from '@gouji/core/config';
import type { CheckedEntry } from '@gouji/core/formats';
import { Series, type YearRecord } from '@gouji/core/series';
import type { CommandName } from '../run/job.js';

/** A report judged beside those of other years; for `compare`, by nothing else, and with what became of each figure. */
export function comparedEntry(
  source: string,
  report: Report,
  command: CommandName,
  previous: readonly YearRecord[],
  { renamed = {} }: Config,
  options: CheckOptions,
): CheckedEntry | ComparedEntry {
  const series = new Series({ renamed });
  for (const record of previous) series.rememberRecord(record);
  const asked = command === 'compare' ? { ...options, only: ['series'] } : options;
  const { beside, alone, ...checked } = series.check(source, report, asked);
  const entry = { source, checked, beside, ...(alone === null ? {} : { apart: alone }) };
  if (command !== 'compare') return entry;
  const { agency, year } = report;
  return { ...entry, changes: agency === null || year === null ? [] : series.changes(agency, year, options) };
}
