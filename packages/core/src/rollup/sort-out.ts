import { bodyKey, divisionOfGovernment, divisionOfOffice } from '../grammar/bodies/body-name.js';
import { KnownBodies, type Renamed } from '../grammar/bodies/known-bodies.js';
import type { Doubled, LeftOut, LeftOutReason, Member, SourcedReport } from '../rules/rollup/roll-up.js';

/** Whose reports are looked for. */
export interface Wanted {
  readonly year: number;
  /** The government whose sums these are, as its report names it. */
  readonly government: string | null;
  readonly roster: readonly string[] | null;
  readonly renamed: Renamed;
}

/** Reports told apart: those to add up, and why the others are not. */
export interface SortedOut {
  readonly members: readonly Member[];
  readonly missing: readonly string[];
  readonly doubled: readonly Doubled[];
  readonly leftOut: readonly LeftOut[];
  readonly government: string | null;
}

interface Named extends SourcedReport {
  readonly body: string;
}

/** Tells which reports are to be added up: one a body, of the year, and of no body twice. */
export function sortOut(reports: readonly SourcedReport[], wanted: Wanted): SortedOut {
  const leftOut: LeftOut[] = [];
  const leave = ({ source, report: { agency: body, year } }: SourcedReport, reason: LeftOutReason) => {
    leftOut.push({ source, body, year, reason });
  };

  const ofYear: Named[] = [];
  for (const one of reports) {
    const { agency, year } = one.report;
    if (agency === null) leave(one, 'no-body');
    else if (year === null) leave(one, 'no-year');
    else if (year !== wanted.year) leave(one, 'other-year');
    else ofYear.push({ ...one, body: agency });
  }

  const governments = wanted.government === null ? covering(ofYear) : new Set([wanted.government]);
  const government = wanted.government ?? nameOfGovernment(ofYear, governments);
  const known = new KnownBodies(wanted.roster ?? ofYear.map(({ body }) => body), wanted.renamed);
  const whole = new KnownBodies(governments, wanted.renamed);

  const byBody = new Map<string, Named[]>();
  for (const one of ofYear) {
    if (whole.has(one.body)) leave(one, 'covers-others');
    else if (wanted.roster !== null && !known.has(one.body)) leave(one, 'not-on-roster');
    else gather(byBody, known.find(one.body), one);
  }

  const members: Member[] = [];
  const doubled: Doubled[] = [];
  for (const own of byBody.values()) {
    const [one, ...others] = own;
    if (one === undefined) continue;
    if (others.length > 0) doubled.push({ body: one.body, sources: own.map(({ source }) => source) });
    else members.push({ ...one, isOffice: isOfficeOf(one.body, government) });
  }
  const missing = (wanted.roster ?? []).filter((name) => !byBody.has(known.find(name)) && !whole.has(name));
  return { members, missing, doubled, leftOut, government };
}

function gather(byBody: Map<string, Named[]>, key: string, one: Named): void {
  const own = byBody.get(key);
  if (own === undefined) byBody.set(key, [one]);
  else own.push(one);
}

/** Governments within whose division another of the bodies is: their reports are sums already. */
function covering(reports: readonly Named[]): Set<string> {
  const covered = new Set<string>();
  for (const { body } of reports) {
    const own = divisionOfGovernment(body) ?? divisionOfOffice(body) ?? bodyKey(body);
    // A government and its office are of their division, not within it.
    for (let end = own.length - 1; end > 1; end--) covered.add(own.slice(0, end));
  }
  return new Set(reports.map(({ body }) => body).filter((body) => covered.has(divisionOfGovernment(body) ?? '')));
}

/** By the one report of a government among them; else by the one office that a government has. */
function nameOfGovernment(reports: readonly Named[], governments: ReadonlySet<string>): string | null {
  const [name, ...others] = governments;
  if (name !== undefined) return others.length === 0 ? name : null;
  const divisions = new Set(reports.flatMap(({ body }) => divisionOfOffice(body) ?? []));
  const [division, ...more] = divisions;
  return division === undefined || more.length > 0 ? null : `${division}人民政府`;
}

function isOfficeOf(body: string, government: string | null): boolean {
  const division = divisionOfOffice(body);
  if (division === null || government === null) return false;
  const governed = divisionOfGovernment(government);
  return governed !== null && (governed.endsWith(division) || division.endsWith(governed));
}
