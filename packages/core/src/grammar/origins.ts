import { type Origins, withOrigin } from '../source/origins.js';
import type { Place } from '../source/place.js';
import type { Report, Table } from './report.js';

/** The report with every place telling where in the file it stands. */
export function withOrigins(report: Report, origins: Origins): Report {
  // Those in a table of the file's own have it from their tokens.
  const at = (place: Place): Place => (place.origin === undefined ? withOrigin(place, origins) : place);
  const placed = <T extends { readonly place: Place | null }>(one: T): T => {
    const { place } = one;
    return place === null || place.origin !== undefined ? one : { ...one, place: at(place) };
  };
  const located = (table: Table): Table => ({
    ...placed(table),
    cells: table.cells.map(placed),
    rows: table.rows.map(placed),
    strays: table.strays.map(placed),
    headings: table.headings.map(placed),
  });
  const tables = Object.entries(report.tables).map(([key, table]) => [key, located(table)]);
  return {
    ...report,
    title: report.title && placed(report.title),
    sections: report.sections.map((section) => ({ ...section, heading: at(section.heading) })),
    tables: Object.fromEntries(tables) as Report['tables'],
    doubts: report.doubts.map(placed),
    origins,
  };
}
