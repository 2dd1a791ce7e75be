import type { Report } from '../../grammar/report.js';
import { lineBreaks } from '../../source/lines.js';
import { withOrigin } from '../../source/origins.js';
import type { Place } from '../../source/place.js';

/** A stretch of a report's text and where it starts. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** Openings are a paragraph or two; a web page may have much before them. */
const reach = 6000;

/** The text before the first section's heading. */
export function openingOf({ text, start, end, sections }: Report): Stretch {
  const to = sections[0]?.heading.start ?? Math.min(end, start + reach);
  const from = Math.max(start, to - reach);
  return { text: text.slice(from, to), start: from };
}

/** The opening and section one: many reports say there what others say in the opening. */
export function openingAndFirstSection(report: Report): Stretch {
  const opening = openingOf(report);
  const [first] = report.sections;
  if (first?.index !== 0) return opening;
  const to = Math.min(first.end, first.start + reach);
  return { text: report.text.slice(opening.start, to), start: opening.start };
}

/**
 * The place of some characters of a stretch. Lines are counted from the nearest heading, so that the cost does not grow
 * with what stands before the report.
 */
export function placeIn(report: Report, { start }: Stretch, from: number, to: number): Place {
  const anchor = report.sections[0]?.heading ?? report.title?.place ?? { start: 0, line: 1 };
  const at = start + from;
  const breaks = lineBreaks(report.text, Math.min(at, anchor.start), Math.max(at, anchor.start));
  const line = at < anchor.start ? anchor.line - breaks : anchor.line + breaks;
  return withOrigin({ kind: 'text', start: at, end: start + to, line }, report.origins ?? []);
}
