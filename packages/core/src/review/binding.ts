import type { ReportName, ReportReview, Session } from './session.js';

/** Finds what a session, or an earlier round, says of reports as they are read. */
export interface Binder<Said extends ReportName = ReportReview> {
  /** What is said of a report, which is then taken; null where nothing is. */
  take(report: ReportName): Said | null;
  /** What is said of reports that have not come; it is to be kept. */
  others(): Said[];
}

/**
 * Binds the reviews of a session to reports. A report is known by its source, and within a source of several reports by
 * its agency and year; a file that has been moved is known by agency and year, when only one review and no report at
 * hand goes by that. The same file name with another year is another report.
 *
 * `sources` are those of all reports that will come, so that the order in which they are read does not matter.
 */
export function binder<Said extends ReportName>(
  { reports }: { readonly reports: readonly Said[] },
  sources: Iterable<string>,
): Binder<Said> {
  const known = new Set(sources);
  const left = new Set(reports);
  const bySource = grouped(reports, ({ source }) => source);
  const moved = reports.filter(({ source }) => !known.has(source));
  const movedByBody = grouped(moved, bodyOf);

  function find(report: ReportName): Said | undefined {
    const own = bySource.get(report.source) ?? [];
    const same = own.find((review) => left.has(review) && bodyOf(review) === bodyOf(report));
    if (same !== undefined) return same;
    const [only, ...more] = own;
    if (only !== undefined) return more.length === 0 && left.has(only) && mayBe(only, report) ? only : undefined;
    if (report.agency === null || report.year === null) return undefined;
    const [one, ...others] = movedByBody.get(bodyOf(report)) ?? [];
    return one !== undefined && others.length === 0 && left.has(one) ? one : undefined;
  }

  return {
    take(report) {
      const review = find(report);
      if (review === undefined) return null;
      left.delete(review);
      return review;
    },
    others: () => reports.filter((review) => left.has(review)),
  };
}

/** Binds a session to reports that are all at hand: `reviews[i]` is that of `loaded[i]`, or null. */
export function rebind(
  session: Session,
  loaded: readonly ReportName[],
): { readonly reviews: readonly (ReportReview | null)[]; readonly others: readonly ReportReview[] } {
  const binding = binder(
    session,
    loaded.map(({ source }) => source),
  );
  return { reviews: loaded.map((report) => binding.take(report)), others: binding.others() };
}

function grouped<Said>(reviews: readonly Said[], by: (review: Said) => string): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const review of reviews) {
    const group = groups.get(by(review));
    if (group === undefined) groups.set(by(review), [review]);
    else group.push(review);
  }
  return groups;
}

function bodyOf({ agency, year }: ReportName): string {
  return JSON.stringify([agency, year]);
}

/** Whether a report of the same source can be the one reviewed: a title may have been corrected, not the year. */
function mayBe(review: ReportName, { year }: ReportName): boolean {
  return review.year === null || year === null || review.year === year;
}
