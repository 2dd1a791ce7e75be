import type { Finding } from '../rules/rules.js';
import type { Decision } from './decision.js';
import { type FindingIdentity, identityOf, keyOf, type Written } from './finding-key.js';
import type { JsonObject } from './json.js';
import { limits } from './limits.js';

/** The version of the session file; it grows only when a name changes its meaning or goes away. */
export const sessionVersion = 1;

/** What a session file says it is. */
export const sessionKind = 'gouji-review';

/** The name of the file that holds a session beside the reports. */
export const sessionName = '.gouji-review.json';

/** By what a report is known. */
export interface ReportName {
  /** Where the report was read, in the caller's words: relative to the session's folder, with `/` between. */
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
}

/** A decision with what it is on. */
export interface DecidedFinding {
  readonly finding: FindingIdentity;
  /** The key of `finding`. */
  readonly key: string;
  readonly decision: Decision;
  /** Members that this version does not know; written back as they are. */
  readonly unknown: JsonObject;
}

/** A figure changed to see what comes of it; the report's file keeps its own. */
export interface FigureEdit {
  readonly address: string;
  /** What stood there. */
  readonly from: Written;
  /** null leaves the cell blank. */
  readonly to: number | null;
  /** As in a decision. */
  readonly unknown?: JsonObject;
}

/** All that a session holds of one report. */
export interface ReportReview extends ReportName {
  readonly decisions: readonly DecidedFinding[];
  readonly edits: readonly FigureEdit[];
  readonly unknown: JsonObject;
}

/** What reviewers have said of the reports of a folder. */
export interface Session {
  /** Reasons given of late, the latest first. */
  readonly reasons: readonly string[];
  readonly reports: readonly ReportReview[];
  readonly unknown: JsonObject;
}

export const emptySession: Session = { reasons: [], reports: [], unknown: {} };

/** A report of which nothing has been said yet. */
export function emptyReview({ source, agency, year }: ReportName): ReportReview {
  return { source, agency, year, decisions: [], edits: [], unknown: {} };
}

/** A report's review with the decision on one finding put in, in place of an earlier one; null takes it away. */
export function withDecision(review: ReportReview, finding: Finding, decision: Decision | null): ReportReview {
  const identity = identityOf(finding);
  const key = keyOf(identity);
  const earlier = review.decisions.find((decided) => decided.key === key);
  const others = review.decisions.filter((decided) => decided !== earlier);
  if (decision === null) return { ...review, decisions: others };
  const decided = { finding: identity, key, decision, unknown: earlier?.unknown ?? {} };
  return { ...review, decisions: [...others, decided] };
}

/** The session with a reason just given at the head of the recent ones. */
export function withReason(session: Session, reason: string): Session {
  if (reason === '') return session;
  const reasons = [reason, ...session.reasons.filter((one) => one !== reason)].slice(0, limits.reasons);
  return { ...session, reasons };
}

/** The decisions of a report by the key of their finding. */
export function decisionsByKey({ decisions }: ReportReview): ReadonlyMap<string, Decision> {
  return new Map(decisions.map(({ key, decision }) => [key, decision]));
}

/** Decisions on what a report no longer says: its figures have changed since. */
export function staleDecisions({ decisions }: ReportReview, findings: readonly Finding[]): DecidedFinding[] {
  const keys = new Set(findings.map((finding) => keyOf(identityOf(finding))));
  return decisions.filter(({ key }) => !keys.has(key));
}
