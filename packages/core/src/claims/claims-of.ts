import type { TableKey } from '../form/index.js';
import { bodyOf } from '../grammar/body.js';
import type { Report } from '../grammar/report.js';
import { lineBreaks } from '../source/lines.js';
import { withOrigin } from '../source/origins.js';
import type { Place } from '../source/place.js';
import type { Arithmetic, BodyLevel, Claim, ClaimContext, Placed, Span } from './claim.js';
import { claimsIn } from './claims-in.js';
import { proseOf } from './prose.js';

/** A claim of a report's prose, with its place in the report. */
export type ReportClaim = Placed<Claim>;

/** What a report's prose states in figures: claims about the form, and what its lists and rates come to. */
export interface ReportClaims {
  readonly claims: readonly ReportClaim[];
  readonly arithmetic: readonly Placed<Arithmetic>[];
}

/** What the prose of a report's six sections claims about its tables, in the order of the text. */
export function claimsOf(report: Report): readonly ReportClaim[] {
  return proseClaimsOf(report).claims;
}

/** The claims of a report's prose, and the arithmetic of its lists and rates. */
export function proseClaimsOf(report: Report): ReportClaims {
  const context = contextOf(report);
  const lines = lineCounter(report);
  const claims: ReportClaim[] = [];
  const arithmetic: Placed<Arithmetic>[] = [];
  for (const { section, start, end } of proseOf(report)) {
    const reading = claimsIn(report.text, { ...context, section }, start, end);
    for (const claim of reading.claims) claims.push({ ...claim, place: lines(claim) });
    for (const item of reading.arithmetic) arithmetic.push({ ...item, place: lines(item) });
  }
  return { claims, arithmetic };
}

function contextOf({ year, agency, edition, tables }: Report): ClaimContext {
  const of = (key: TableKey) => tables[key]?.edition ?? edition;
  const editions = { proactive: of('proactive'), applications: of('applications'), disputes: of('disputes') };
  return { year, level: agency === null ? null : levelOf(agency), editions };
}

/** The office of a government reports on itself, as a department does. */
function levelOf(agency: string): BodyLevel | null {
  const body = bodyOf(agency);
  if (body === null) return null;
  if (body.level === 'township') return 'township';
  return body.government && agency.trimEnd().endsWith('政府') ? body.level : 'department';
}

/** Gives spans their places; lines are counted on from the span before, so that all of them cost one way through the text. */
function lineCounter({ text, sections, origins = [] }: Report): (span: Span) => Place {
  let { start: at, line } = sections[0]?.heading ?? { start: 0, line: 1 };
  return ({ start, end }) => {
    line += start < at ? -lineBreaks(text, start, at) : lineBreaks(text, at, start);
    at = start;
    return withOrigin({ kind: 'text', start, end, line }, origins);
  };
}
