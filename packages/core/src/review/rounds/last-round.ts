import type { Severity } from '../../rules/finding.js';
import { isObject, type Json } from '../json.js';
import { jsonFault } from '../json-fault.js';
import { limits } from '../limits.js';
import { MemberFault, Members } from '../members.js';
import type { SessionFault } from '../parse-session.js';
import type { ReportName } from '../session.js';

/** A finding of an earlier round, as `check` wrote it in JSON. */
export interface LastFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The addresses of its cells. */
  readonly cells: readonly string[];
  /** What it is known by. */
  readonly key: string;
}

/** A report as it was judged in an earlier round. */
export interface LastReport extends ReportName {
  readonly findings: readonly LastFinding[];
}

/** An earlier round of checking. */
export interface LastRound {
  readonly reports: readonly LastReport[];
}

export type LastRoundReading =
  | { readonly kind: 'round'; readonly round: LastRound }
  /** No output of `check --format json`, or not whole. */
  | { readonly kind: 'damaged'; readonly fault: SessionFault }
  /** Written by a later version of Gouji. */
  | { readonly kind: 'newer'; readonly version: number };

/** The version of the JSON of `check` that is understood. */
const knownVersion = 1;

/** UTF-16 units of a text in it. */
const longestText = 1_000_000;

/** Reads what `check --format json` wrote. It never throws; members that say nothing of findings are not looked at. */
export function parseLastRound(source: string): LastRoundReading {
  if (source.length > limits.session) {
    return damaged({ kind: 'too-large', length: source.length, limit: limits.session });
  }
  const text = source.replace(/^\uFEFF/, '');
  const at = jsonFault(text);
  if (at !== null) {
    const before = text.slice(0, at).split('\n');
    return damaged({ kind: 'syntax', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
  try {
    return roundOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof MemberFault) return damaged({ kind: 'member', member: error.path });
    throw error;
  }
}

function damaged(fault: SessionFault): LastRoundReading {
  return { kind: 'damaged', fault };
}

function roundOf(value: Json): LastRoundReading {
  const members = new Members(value, '');
  const version = members.read('schemaVersion', (one) => (typeof one === 'number' ? one : undefined));
  if (version > knownVersion) return { kind: 'newer', version };
  const reports = members.list('reports', limits.reports, reportOf);
  return { kind: 'round', round: { reports } };
}

function reportOf(value: Json, path: string): LastReport {
  const members = new Members(value, path);
  return {
    source: members.read('source', text),
    agency: members.read('agency', (one) => (one === null ? null : text(one))),
    year: members.read('year', (one) => (typeof one === 'number' || one === null ? one : undefined)),
    findings: members.list('findings', limits.decisions, findingOf),
  };
}

function findingOf(value: Json, path: string): LastFinding {
  const members = new Members(value, path);
  return {
    rule: members.read('rule', text),
    severity: members.read('severity', severityOrNot),
    message: members.read('message', text),
    cells: members.list('cells', limits.items, (cell, own) => {
      const address = isObject(cell) ? text(cell.address) : undefined;
      if (address === undefined) throw new MemberFault(`${own}.address`);
      return address;
    }),
    key: members.read('key', text),
  };
}

function severityOrNot(value: Json | undefined): Severity | undefined {
  return value === 'error' || value === 'warning' || value === 'note' ? value : undefined;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.length <= longestText ? value : undefined;
}
