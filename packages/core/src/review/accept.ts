import type { Finding } from '../rules/rules.js';
import type { Decision } from './decision.js';
import { findingKey } from './finding-key.js';
import { decisionsByKey, type ReportReview, withDecision } from './session.js';

/** Who accepts findings, why and when. */
export type Acceptance = Pick<Decision, 'reason' | 'at' | 'by'>;

/** A review in which findings have been accepted, and how many were. */
export interface Accepted {
  readonly review: ReportReview;
  readonly count: number;
}

/**
 * The review with every finding dismissed on which nothing has been decided; notes stay. What was confirmed stays so:
 * whoever has said that the report is wrong says otherwise one by one.
 */
export function accepted(review: ReportReview, findings: readonly Finding[], acceptance: Acceptance): Accepted {
  const before = decisionsByKey(review);
  const open = new Map(findings.map((finding) => [findingKey(finding), finding]));
  for (const [key, { status }] of before) if (status !== null) open.delete(key);
  let after = review;
  for (const [key, finding] of open) {
    const note = before.get(key)?.note ?? '';
    after = withDecision(after, finding, { status: 'dismissed', note, ...acceptance });
  }
  return { review: after, count: open.size };
}
