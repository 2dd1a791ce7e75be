import { outside, tablesIn } from '../claims/prose.js';
import type { Report } from '../grammar/report.js';
import { lineBreaks } from '../source/lines.js';
import { withOrigin } from '../source/origins.js';
import type { Place } from '../source/place.js';
import { flowOf, offsetsOf } from './flow.js';

/** The prose of one part of a report, what its tables hold left out. */
export interface Passage {
  /** 0 to 5: the section of the form; null for what stands before the first. */
  readonly section: number | null;
  /** Without white space; a line's end is kept where a sentence or a heading ends with it. */
  readonly text: string;
  /** The place of some characters of `text`. */
  place(from: number, to: number): Place;
}

/** Openings are a paragraph or two; a web page may have much before them. */
const longestOpening = 6000;

/** The prose of a report, part by part, in its order. */
export function passagesOf(report: Report): Passage[] {
  const { sections, title, start, end } = report;
  const first = sections[0]?.heading;
  const to = first?.start ?? Math.min(end, start + longestOpening);
  const titleEnd = title === null || title.place.end > to ? start : title.place.end;
  const tables = tablesIn(report);
  const opening = passage(report, null, Math.max(titleEnd, to - longestOpening), to, tables, first ?? title?.place);
  return [opening, ...sections.map((one) => passage(report, one.index, one.start, one.end, tables, one.heading))];
}

type Stretch = { readonly start: number; readonly end: number };

function passage(
  { text, origins = [] }: Report,
  section: number | null,
  from: number,
  to: number,
  tables: readonly Stretch[],
  anchor: Stretch & { readonly line: number } = { start: 0, end: 0, line: 1 },
): Passage {
  const stretches = outside(from, to, tables);
  let offsets: readonly number[] | null = null;
  // Lines are counted from the place that was told last, so that many places cost no more than one.
  let near: { readonly start: number; readonly line: number } = anchor;
  return {
    section,
    text: flowOf(text, stretches),
    place(first, last) {
      offsets ??= offsetsOf(text, stretches);
      const start = offsets[first] ?? 0;
      const end = (offsets[last - 1] ?? 0) + 1;
      const breaks = lineBreaks(text, Math.min(start, near.start), Math.max(start, near.start));
      const line = near.line + (start < near.start ? -breaks : breaks);
      near = { start, line };
      return withOrigin({ kind: 'text', start, end, line }, origins);
    },
  };
}
