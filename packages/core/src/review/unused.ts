import type { CheckedReport } from '../rules/check.js';
import { subjectKey } from './finding-key.js';
import { type DecidedFinding, type ReportReview, staleDecisions } from './session.js';

/** A finding that was dismissed and that the report does not have, as it was. */
export interface UnusedDecision {
  readonly decided: DecidedFinding;
  /** The same rule finds fault with the same cells, in which other figures stand: the finding is back. */
  readonly isBack: boolean;
}

/**
 * The dismissals of a report that nothing came of, since what was dismissed is no longer there. Rules that it was not
 * judged by, as those over the years are not where the other year is not at hand, say nothing either way.
 */
export function unusedDecisions(
  review: ReportReview,
  { findings, judgedBy }: Pick<CheckedReport, 'findings' | 'judgedBy'>,
): UnusedDecision[] {
  const judged = new Set<string>(judgedBy);
  const subjects = new Set(findings.map(subjectKey));
  return staleDecisions(review, findings)
    .filter(({ finding, decision }) => decision.status === 'dismissed' && judged.has(finding.rule))
    .map((decided) => {
      const subject = subjectKey(decided.finding);
      return { decided, isBack: subject !== null && subjects.has(subject) };
    });
}
