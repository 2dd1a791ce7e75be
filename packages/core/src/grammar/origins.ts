import { type Origins, withOrigin } from '../source/origins.js';
import type { Place } from '../source/place.js';
import type { Doubt } from './doubts.js';
import type { Report } from './report.js';

/** The report with every place telling where in the file it stands. */
export function withOrigins(report: Report, origins: Origins): Report {
  const at = (place: Place): Place => withOrigin(place, origins);
  const placed = <T extends { readonly place: Place }>(one: T): T => ({ ...one, place: at(one.place) });
  // Cells, rows and heads have it from their tokens.
  const tables = Object.entries(report.tables).map(([key, table]) => [key, placed(table)]);
  return {
    ...report,
    title: report.title && placed(report.title),
    sections: report.sections.map((section) => ({ ...section, heading: at(section.heading) })),
    tables: Object.fromEntries(tables) as Report['tables'],
    doubts: report.doubts.map((doubt) => (doubt.place === null ? doubt : placed(doubt as Doubt & { place: Place }))),
    origins,
  };
}
