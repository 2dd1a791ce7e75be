import { tableKeys } from '../form/index.js';
import type { Report } from '../grammar/report.js';
import type { Span } from './claim.js';

/** A stretch of a report's text that is no table's. */
export interface ProseStretch extends Span {
  /** 0 to 5: the section of the form in which it stands. */
  readonly section: number;
}

/** The prose of a report's sections, in the order of the text; the lines of its tables are left out. */
export function proseOf({ sections, tables }: Report): readonly ProseStretch[] {
  const places = tableKeys.flatMap((key) => tables[key]?.place ?? []).sort((one, other) => one.start - other.start);
  return sections.flatMap(({ index, start, end }) =>
    outside(start, end, places).map((span) => ({ ...span, section: index })),
  );
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
