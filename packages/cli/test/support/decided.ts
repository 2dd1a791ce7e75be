import { check, readText } from '@gouji/core';
import { type Decision, emptyReview, emptySession, serializeSession, withDecision } from '@gouji/core/review';

const at = '2025-01-20T08:30:00.000Z';

/** A session file in which the findings of one report are decided in turn; null leaves one open. */
export function decidedSession(source: string, text: string, decisions: readonly (Partial<Decision> | null)[]): string {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${source}`);
  const [report] = reading.reports;
  if (report === undefined) throw new Error(`no report in ${source}`);
  const { agency, year } = report;
  const findings = check(report).findings;
  const review = decisions.reduce((sum, decision, index) => {
    const finding = findings[index];
    if (finding === undefined) throw new Error(`no finding ${index} in ${source}`);
    if (decision === null) return sum;
    return withDecision(sum, finding, { status: 'confirmed', reason: '', note: '', at, ...decision });
  }, emptyReview({ source, agency, year }));
  return serializeSession({ ...emptySession, reports: [review] });
}
