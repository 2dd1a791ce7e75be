import type { Unread } from '@gouji/core/formats';
import { recordOf, type YearRecord } from '@gouji/core/series';
import { type Reading, readReports } from '../rollup/read-reports.js';
import type { Input } from '../run/job.js';

/** What is kept of the reports of other years, and what could not be read of them. */
export interface Previous {
  readonly records: readonly YearRecord[];
  readonly unread: readonly Unread[];
}

/** Reads the reports of other years. One without a body or a year is nobody's, and is let go. */
export async function readPrevious(inputs: readonly Input[], reading: Reading): Promise<Previous> {
  const { reports, unread } = await readReports(inputs, reading);
  const records = reports.map(({ source, report }) => recordOf(source, report));
  return { records: records.filter((record) => record !== null), unread };
}
