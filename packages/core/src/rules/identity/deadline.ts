import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';
import { type BodyKind, type Deadlines, kindOf } from './body-kind.js';

type DeadlineFacts = {
  readonly kind: BodyKind;
  /** The last day, and the day of publication as read: `YYYY-MM-DD`. */
  readonly due: string;
  readonly published: string;
};

/** The days of 条例 art. 49. It says nothing of townships. */
const legal: Required<Deadlines> = { department: '01-31', government: '03-31', township: null };

/**
 * Published by the day that the law sets for such a body, or the one that the caller sets. Silent where the report has
 * no date, and where the name does not tell what the body is. The office that reports in its government's name is held
 * to the government's day.
 */
export const deadline = defineRule({
  id: 'identity/deadline',
  severity: 'warning',
  basis: 'regulation-49',
  years: { from: 2019 },
  needs: ['report', 'year'],
  *check({ report: { agency, published, title }, year }, { level, deadlines }): Iterable<Violation<DeadlineFacts>> {
    const kind = level ?? (agency === null ? null : kindOf(agency));
    if (kind === null || published === null) return;
    const day = deadlines?.[kind] === undefined ? legal[kind] : deadlines[kind];
    if (day === null) return;
    const due = `${year + 1}-${day}`;
    if (published > due) yield { facts: { kind, due, published }, place: title?.place ?? null };
  },
});
