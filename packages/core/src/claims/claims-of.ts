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
  const contextIn = contextsOf(report);
  const claims: ReportClaim[] = [];
  const arithmetic: Placed<Arithmetic>[] = [];
  for (const { section, heading, start, end } of proseOf(report)) {
    const reading = claimsIn(report.text, contextIn(section), start, end);
    const placeOf = placeFinder(report, heading);
    for (const claim of reading.claims) claims.push(placed(claim, placeOf(claim)));
    for (const item of reading.arithmetic) arithmetic.push(placed(item, placeOf(item)));
  }
  return { claims, arithmetic };
}

/** Writes its place into an item that was read just now, and that nobody else has: quicker than a copy. */
function placed<Item>(item: Item, place: Place): Placed<Item> {
  const own = item as Item & { place: Place };
  own.place = place;
  return own;
}

/** What is known of each section of a report beside its prose. */
function contextsOf({ year, agency, edition, tables }: Report): (section: number) => ClaimContext {
  const of = (key: TableKey) => tables[key]?.edition ?? edition;
  const editions = { proactive: of('proactive'), applications: of('applications'), disputes: of('disputes') };
  const level = agency === null ? null : levelOf(agency);
  return (section) => ({ year, agency, level, editions, section });
}

/** The office of a government reports on itself, as a department does. */
function levelOf(agency: string): BodyLevel | null {
  const body = bodyOf(agency);
  if (body === null) return null;
  if (body.level === 'township') return 'township';
  return body.government && agency.trimEnd().endsWith('政府') ? body.level : 'department';
}

/** Gives spans of a section their places; lines are counted on from its heading, and then from the span before. */
function placeFinder({ text, origins = [] }: Report, heading: Place): (span: Span) => Place {
  let { start: at, line } = heading;
  return ({ start, end }) => {
    line += start < at ? -lineBreaks(text, start, at) : lineBreaks(text, at, start);
    at = start;
    return withOrigin({ kind: 'text', start, end, line }, origins);
  };
}
