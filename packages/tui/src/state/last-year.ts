import { bodyKey } from '@gouji/core/series';
import type { DeskReport } from './desk.js';
import type { Model } from './model.js';

/** The report of the same body for the year before, where there is one, and only one. */
export function lastYearOf({ entries }: Model, { read: { report } }: DeskReport): DeskReport | null {
  const { agency, year } = report;
  if (agency === null || year === null) return null;
  const key = bodyKey(agency);
  const found = entries.filter((entry): entry is DeskReport => {
    if (entry.kind !== 'report' || entry.read.report.year !== year - 1) return false;
    const { agency: other } = entry.read.report;
    return other !== null && bodyKey(other) === key;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
