import type { CheckedReport } from '@gouji/core';
import { emptyReview, type ReportReview, staleEdits } from '@gouji/core/review';

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
