import type { Decision, DecisionStatus } from './decision.js';
import { type FindingIdentity, keyOf, type Written } from './finding-key.js';
import { isObject, type Json } from './json.js';
import { jsonFault } from './json-fault.js';
import { limits } from './limits.js';
import { MemberFault, Members, numberOrNull, plain, text, textOrNull } from './members.js';
import {
  type DecidedFinding,
  type FigureEdit,
  type ReportReview,
  type Session,
  sessionKind,
  sessionVersion,
} from './session.js';

/** Why a text is no session: its JSON breaks off or goes wrong at a line and a column, both from 1; a member is wrong. */
export type SessionFault =
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number }
  | { readonly kind: 'member'; readonly member: string }
  | { readonly kind: 'too-large'; readonly length: number; readonly limit: number };

export type SessionReading =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'damaged'; readonly fault: SessionFault }
  /** Written by a later version of Gouji: not to be touched. */
  | { readonly kind: 'newer'; readonly version: number };

/** Reads the text of a session file. It never throws; a session is whole and of the right shape, or not there at all. */
export function parseSession(source: string): SessionReading {
  if (source.length > limits.session) {
    return damaged({ kind: 'too-large', length: source.length, limit: limits.session });
  }
  const json = parsed(source.replace(/^\uFEFF/, ''));
  if ('fault' in json) return damaged(json.fault);
  const version = newerVersion(json.value);
  if (version !== null) return { kind: 'newer', version };
  try {
    return { kind: 'session', session: sessionOf(new Members(json.value, '')) };
  } catch (error) {
    if (error instanceof MemberFault) return damaged({ kind: 'member', member: error.path });
    throw error;
  }
}

function damaged(fault: SessionFault): SessionReading {
  return { kind: 'damaged', fault };
}

function parsed(source: string): { readonly value: Json } | { readonly fault: SessionFault } {
  try {
    return { value: JSON.parse(source) as Json };
  } catch {
    const before = source.slice(0, jsonFault(source) ?? source.length).split('\n');
    return { fault: { kind: 'syntax', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}

function newerVersion(value: Json): number | null {
  if (!isObject(value) || value.kind !== sessionKind) return null;
  const { schemaVersion } = value;
  return typeof schemaVersion === 'number' && schemaVersion > sessionVersion ? schemaVersion : null;
}

function sessionOf(members: Members): Session {
  members.read('kind', (value) => (value === sessionKind ? value : undefined));
  members.read('schemaVersion', (value) => (value === sessionVersion ? value : undefined));
  return {
    reasons: members.list('reasons', limits.reasons, (value, path) => orFault(text(value), path)),
    reports: members.list('reports', limits.reports, reviewOf),
    unknown: members.unknown(),
  };
}

function reviewOf(value: Json, path: string): ReportReview {
  const members = new Members(value, path);
  return {
    source: members.read('source', text),
    agency: members.read('agency', textOrNull),
    year: members.read('year', numberOrNull),
    decisions: members.list('decisions', limits.decisions, decidedOf),
    edits: members.list('edits', limits.edits, editOf),
    unknown: members.unknown(),
  };
}

function decidedOf(value: Json, path: string): DecidedFinding {
  const members = new Members(value, path);
  const finding = identityIn(members);
  const decision = decisionIn(members);
  return { finding, key: keyOf(finding), decision, unknown: members.unknown() };
}

function identityIn(members: Members): FindingIdentity {
  const rule = members.read('rule', text);
  if (!members.has('cells')) return { rule, cells: [], facts: members.read('facts', plain) };
  const path = members.pathTo('cells');
  const cells = members.read('cells', (value) => (isObject(value) ? Object.entries(value) : undefined));
  if (cells.length === 0 || cells.length > limits.items) throw new MemberFault(path);
  return {
    rule,
    cells: cells.map(([address, value]) => ({ address, written: orFault(written(value), `${path}.${address}`) })),
    facts: null,
  };
}

function decisionIn(members: Members): Decision {
  const decision = {
    status: members.read('status', statusOrNull),
    reason: members.read('reason', text),
    note: members.read('note', text),
    at: members.read('at', text),
  };
  return members.has('by') ? { ...decision, by: members.read('by', text) } : decision;
}

function statusOrNull(value: Json | undefined): DecisionStatus | null | undefined {
  return value === 'confirmed' || value === 'dismissed' || value === null ? value : undefined;
}

function editOf(value: Json, path: string): FigureEdit {
  const members = new Members(value, path);
  return {
    address: members.read('address', text),
    from: members.read('from', written),
    to: members.read('to', numberOrNull),
    unknown: members.unknown(),
  };
}

function written(value: Json | undefined): Written | undefined {
  if (typeof value === 'string') return value.length <= 2 * limits.quoted ? value : undefined;
  return numberOrNull(value);
}

function orFault<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw new MemberFault(path);
  return value;
}
