import type { DeskReport } from './desk.js';
import type { Model } from './model.js';
import { yearsOf } from './years.js';

/** The report of the same body for the year before, where there is one, and only one. */
export function lastYearOf({ entries }: Model, { body, read: { report } }: DeskReport): DeskReport | null {
  const { year } = report;
  if (body === null || year === null) return null;
  const found = yearsOf(entries, body).filter(({ read }) => read.report.year === year - 1);
  return found.length === 1 ? (found[0] ?? null) : null;
}
