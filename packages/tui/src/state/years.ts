import type { Report } from '@gouji/core';
import { withFigures } from '@gouji/core/review';
import { bodyKey, type CheckedBeside, Series } from '@gouji/core/series';
import type { DeskReport, Entry } from './desk.js';
import type { Model } from './model.js';

/** How reports are judged, and beside which ones that are not on the desk. */
type Judging = Pick<Model, 'settings' | 'previous'>;

/** The reports of a body in their order, and those of them that are to be judged anew. */
export interface Affected {
  readonly years: readonly DeskReport[];
  isAffected(report: DeskReport): boolean;
}

/** What the years of a body are matched by; null for a report that names no body or no year. */
export function bodyOf({ agency, year }: Report, { renamed }: Model['settings']): string | null {
  return agency === null || year === null ? null : bodyKey(agency, renamed);
}

/** The reports of a body on the desk, in their order: what two of them say of each other stands with the one behind. */
export function yearsOf(entries: readonly Entry[], body: string): DeskReport[] {
  return entries.filter((entry): entry is DeskReport => entry.kind === 'report' && entry.body === body);
}

/** The reports of every body that some reports are of, or were; one that names none is alone. */
export function groupedYears(entries: readonly Entry[], reports: readonly DeskReport[]): DeskReport[][] {
  const bodies = new Set(reports.map(({ body }) => body));
  const nameless = reports.filter((report) => report.body === null && entries.includes(report));
  return [
    ...[...bodies].flatMap((body) => (body === null ? [] : [yearsOf(entries, body)])),
    ...nameless.map((report) => [report]),
  ];
}

/** A report, and those behind it that are compared with it. */
export function affectedBy(report: DeskReport, entries: readonly Entry[]): Affected {
  const { id, body, read } = report;
  if (body === null) return { years: [report], isAffected: () => true };
  const years = yearsOf(entries, body);
  const first = years.findIndex((one) => one.id === id);
  const near = years.filter((one, at) => at === first || (at > first && isNear(one.read.report, read.report)));
  const ids = new Set(near.map((one) => one.id));
  return { years, isAffected: (one) => ids.has(one.id) };
}

function isNear({ year: one }: Report, { year: other }: Report): boolean {
  return one !== null && other !== null && Math.abs(one - other) <= 1;
}

/** The entries with reports judged anew by the figures that were changed in them, or in a year beside them. */
export function triedAnew(entries: readonly Entry[], affected: readonly Affected[], judging: Judging): Entry[] {
  return anew(entries, affected, ({ years, isAffected }) => {
    const first = years.findIndex(({ review }) => review.edits.length > 0);
    const isTried = (report: DeskReport) => first >= 0 && years.indexOf(report) >= first && isAffected(report);
    const found = judged(years, isTried, withEdits, judging);
    return years.map((report, at) => ({ ...report, checked: found[at] ?? report.read }));
  });
}

/** The entries with reports judged anew as they were read, since others stand beside them now; changed figures aside. */
export function judgedAnew(entries: readonly Entry[], affected: readonly Affected[], judging: Judging): Entry[] {
  return anew(entries, affected, ({ years, isAffected }) => {
    const found = judged(years, isAffected, ({ read }) => read.report, judging);
    return years.map((report, at) => ({ ...report, read: found[at] ?? report.read }));
  });
}

function withEdits({ read, review }: DeskReport): Report {
  return withFigures(read.report, review.edits);
}

/** The reports of a body judged beside those before them, and those that were named for it; null for who is not asked for. */
function judged(
  years: readonly DeskReport[],
  isAsked: (report: DeskReport) => boolean,
  asItIs: (report: DeskReport) => Report,
  { settings: { check, renamed }, previous }: Judging,
): (CheckedBeside | null)[] {
  if (!years.some(isAsked)) return [];
  const series = new Series({ renamed });
  for (const record of previous.get(years[0]?.body ?? '') ?? []) series.rememberRecord(record);
  return years.map((report) => {
    const now = asItIs(report);
    if (isAsked(report)) return series.check(report.source, now, check(now.agency));
    series.remember(report.source, now);
    return null;
  });
}

/** The entries with those of each group that are affected as they are now. */
function anew(
  entries: readonly Entry[],
  affected: readonly Affected[],
  now: (one: Affected) => readonly DeskReport[],
): Entry[] {
  if (affected.length === 0) return [...entries];
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { years, isAffected } of affected) {
    const present = years.map((report) => known.get(report.id)).filter((entry) => entry?.kind === 'report');
    for (const report of now({ years: present, isAffected })) if (isAffected(report)) known.set(report.id, report);
  }
  return entries.map((entry) => known.get(entry.id) ?? entry);
}
