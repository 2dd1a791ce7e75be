export { type Acceptance, type Accepted, accepted } from './accept.js';
export { type Binder, binder, rebind } from './binding.js';
export { type ChangedFindings, changedFindings } from './changed-findings.js';
export type { Decision, DecisionStatus } from './decision.js';
export {
  type FindingIdentity,
  findingKey,
  identityOf,
  keyOf,
  subjectKey,
  type Written,
  type WrittenCell,
  writtenIn,
} from './finding-key.js';
export { limits } from './limits.js';
export { parseSession, type SessionFault, type SessionReading } from './parse-session.js';
export {
  type LastFinding,
  type LastReport,
  type LastRound,
  type LastRoundReading,
  parseLastRound,
} from './rounds/last-round.js';
export { type SinceLast, type Standing, sinceLast } from './rounds/since-last.js';
export { serializeSession } from './serialize-session.js';
export {
  type DecidedFinding,
  decisionsByKey,
  emptyReview,
  emptySession,
  type FigureEdit,
  type ReportName,
  type ReportReview,
  type Session,
  sessionName,
  sessionVersion,
  staleDecisions,
  withDecision,
  withReason,
} from './session.js';
export { type UnusedDecision, unusedDecisions } from './unused.js';
export { type Figure, staleEdits, withFigures } from './what-if.js';
