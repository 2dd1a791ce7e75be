import type { Arrival } from '../ports.js';
import { told } from './change.js';
import type { DeskReport, Entry } from './desk.js';
import type { Model } from './model.js';
import { outdatedFigures, reviewOf, whatIfChecked } from './what-if.js';

/** The model with reports and unread inputs come onto the desk, each at its place among the inputs. */
export function arrived(model: Model, arrivals: readonly Arrival[]): Model {
  let next = model;
  const entries = [...model.entries];
  const sources = new Map<string, number>();
  for (const { source } of entries) sources.set(source, (sources.get(source) ?? 0) + 1);
  for (const arrival of arrivals) {
    const time = (sources.get(arrival.source) ?? 0) + 1;
    sources.set(arrival.source, time);
    const id = idOf(arrival.source, time);
    const entry = arrival.kind === 'unread' ? { ...arrival, id, file: 'as-read' as const } : onDesk(arrival, id, model);
    insert(entries, entry);
    const outdated = arrival.kind === 'report' ? outdatedFigures(arrival.checked, arrival.review) : 0;
    if (outdated > 0) next = told(next, 'figures-outdated', { source: arrival.source, figures: outdated });
  }
  return { ...next, entries };
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

function onDesk(arrival: Extract<Arrival, { kind: 'report' }>, id: string, model: Model): DeskReport {
  const { source, filedAs, order, checked: read, review: opened } = arrival;
  const review = reviewOf(read, filedAs, opened);
  const checked = whatIfChecked(read, review, model.settings);
  return { kind: 'report', id, source, order, file: 'as-read', read, checked, review, opened };
}
