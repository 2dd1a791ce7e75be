import type { Arrival } from '../ports.js';
import { told } from './change.js';
import type { DeskReport, Entry, ReportId } from './desk.js';
import type { Model } from './model.js';
import { outdatedFigures, reviewOf } from './review-of.js';
import { type Affected, bodyOf, groupedYears, judgedAnew, triedAnew } from './years.js';

/** The model with reports and unread inputs come onto the desk, each at its place among the inputs. */
export function arrived(model: Model, arrivals: readonly Arrival[]): Model {
  let next = model;
  const entries = [...model.entries];
  const sources = new Map<string, number>();
  for (const { source } of entries) sources.set(source, (sources.get(source) ?? 0) + 1);
  const come: DeskReport[] = [];
  for (const arrival of arrivals) {
    const time = (sources.get(arrival.source) ?? 0) + 1;
    sources.set(arrival.source, time);
    const id = idOf(arrival.source, time);
    if (arrival.kind === 'unread') {
      insert(entries, { ...arrival, id, file: 'as-read' });
      continue;
    }
    const report = onDesk(arrival, id, model);
    insert(entries, report);
    come.push(report);
    const outdated = outdatedFigures(arrival.checked, arrival.review);
    if (outdated > 0) next = told(next, 'figures-outdated', { source: arrival.source, figures: outdated });
  }
  return { ...next, entries: judgedWhereNeeded(entries, come, model) };
}

/** The name of a report: its source's, with a number where it is not the first of it. */
export function idOf(source: string, time: number): string {
  return time === 1 ? source : `${source}#${time}`;
}

/** Nearly always at the end: inputs are read in their order. */
function insert(entries: Entry[], entry: Entry): void {
  let at = entries.length;
  while (at > 0 && (entries[at - 1]?.order ?? 0) > entry.order) at--;
  entries.splice(at, 0, entry);
}

function onDesk(arrival: Extract<Arrival, { kind: 'report' }>, id: string, { settings }: Model): DeskReport {
  const { source, filedAs, order, checked: read, review: opened } = arrival;
  const review = reviewOf(read, filedAs, opened);
  const body = bodyOf(read.report, settings);
  return { kind: 'report', id, source, order, file: 'as-read', body, read, checked: read, review, opened };
}

/** Reports come judged, but for what was named to compare them with, and for the figures that were changed. */
function judgedWhereNeeded(entries: readonly Entry[], come: readonly DeskReport[], model: Model): Entry[] {
  const ids = new Set<ReportId>(come.map(({ id }) => id));
  const affected = groupedYears(entries, come).map(
    (years): Affected => ({ years, isAffected: ({ id }) => ids.has(id) }),
  );
  const isNamed = ({ years: [first] }: Affected) => model.previous.has(first?.body ?? '');
  return triedAnew(judgedAnew(entries, affected.filter(isNamed), model), affected, model);
}
