import type { FindingIdentity } from './finding-key.js';
import type { Json } from './json.js';
import {
  type DecidedFinding,
  type FigureEdit,
  type ReportReview,
  type Session,
  sessionKind,
  sessionVersion,
} from './session.js';

/**
 * The text of a session file. Reports, decisions and edits stand in an order of their own, whatever order they were
 * made in, so that two versions of a file differ only where something was decided. Reports of which nothing is said
 * are left out.
 */
export function serializeSession({ reasons, reports, unknown }: Session): string {
  const told = reports.filter(saysAnything).map((review) => [orderOf(review), reviewRecord(review)] as const);
  const document = {
    kind: sessionKind,
    schemaVersion: sessionVersion,
    reasons,
    reports: inOrder(told),
    ...unknown,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function saysAnything({ decisions, edits, unknown }: ReportReview): boolean {
  return decisions.length + edits.length + Object.keys(unknown).length > 0;
}

function orderOf({ source, agency, year }: ReportReview): string {
  return JSON.stringify([source, agency, year]);
}

function reviewRecord({ source, agency, year, decisions, edits, unknown }: ReportReview): Json {
  return {
    source,
    agency,
    year,
    decisions: inOrder(decisions.map((decided) => [decided.key, decisionRecord(decided)] as const)),
    edits: inOrder(edits.map((edit) => [edit.address, editRecord(edit)] as const)),
    ...unknown,
  };
}

function decisionRecord({ finding, decision: { status, reason, note, at, by }, unknown }: DecidedFinding): Json {
  const decision = { status, reason, note, at, ...(by === undefined ? {} : { by }) };
  return { rule: finding.rule, ...subjectRecord(finding), ...decision, ...unknown };
}

function subjectRecord({ cells, facts }: FindingIdentity): { readonly [name: string]: Json } {
  if (cells.length === 0) return { facts };
  return { cells: Object.fromEntries(cells.map(({ address, written }) => [address, written])) };
}

function editRecord({ address, from, to, unknown }: FigureEdit): Json {
  return { address, from, to, ...unknown };
}

/** Sorted by code units, which are the same everywhere. */
function inOrder(told: readonly (readonly [order: string, record: Json])[]): Json[] {
  return [...told].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, record]) => record);
}
