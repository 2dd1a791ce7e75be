import { tableKeys } from '../form/index.js';
import type { Report } from '../grammar/report.js';
import type { Place } from '../source/place.js';
import type { Span } from './claim.js';

/** A stretch of a report's text that is no table's. */
export interface ProseStretch extends Span {
  /** 0 to 5: the section of the form in which it stands. */
  readonly section: number;
  readonly heading: Place;
}

/** The prose of a report's sections, in the order of the text; the lines of its tables are left out. */
export function proseOf(report: Report): readonly ProseStretch[] {
  const tables = tablesIn(report);
  const prose: ProseStretch[] = [];
  for (const { index: section, heading, start, end } of report.sections) {
    for (const span of outside(start, end, tables)) {
      prose.push({ start: span.start, end: span.end, section, heading });
    }
  }
  return prose;
}

/** Where the tables of a report stand, in the order of the text. */
export function tablesIn({ tables }: Report): readonly Span[] {
  const places: Span[] = [];
  for (const key of tableKeys) {
    const place = tables[key]?.place;
    if (place !== undefined) places.push(place);
  }
  return places.sort((one, other) => one.start - other.start);
}

/** What of a stretch lies outside others, which are in order. */
export function outside(from: number, to: number, others: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  let start = from;
  for (const other of others) {
    if (other.end <= start || other.start >= to) continue;
    if (other.start > start) stretches.push({ start, end: other.start });
    start = other.end;
  }
  if (start < to) stretches.push({ start, end: to });
  return stretches;
}
