import type { CheckedReport } from '@gouji/core';
import { checkWithProse } from '@gouji/core/prose';
import { emptyReview, type ReportReview, staleEdits, withFigures } from '@gouji/core/review';
import type { Model } from './model.js';

/** What would be said of a report with the changed figures. */
export function whatIfChecked(
  read: CheckedReport,
  { edits }: ReportReview,
  { check: optionsOf }: Model['settings'],
): CheckedReport {
  return edits.length === 0 ? read : checkWithProse(withFigures(read.report, edits), optionsOf(read.report.agency));
}

/** What has been said of a report, under the name it has now; figures changed from what no longer stands there are left out. */
export function reviewOf({ report }: CheckedReport, filedAs: string, earlier: ReportReview | null): ReportReview {
  const { agency, year } = report;
  const name = { source: filedAs, agency, year };
  if (earlier === null) return emptyReview(name);
  const outdated = new Set(staleEdits(report, earlier.edits));
  const edits = outdated.size === 0 ? earlier.edits : earlier.edits.filter((edit) => !outdated.has(edit));
  return { ...earlier, ...name, edits };
}

export function outdatedFigures({ report }: CheckedReport, review: ReportReview | null): number {
  return review === null ? 0 : staleEdits(report, review.edits).length;
}
