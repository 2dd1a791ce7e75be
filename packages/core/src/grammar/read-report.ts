import type { Edition } from '../form/form.js';
import { editionForYear, type TableKey, tableKeys } from '../form/index.js';
import type { Row } from '../grid/row.js';
import type { Doubt } from './doubts.js';
import { publishedIn } from './outline/published.js';
import { sectionHeadings, sectionsOf } from './outline/sections.js';
import { rowsBeforeFooter } from './outline/surroundings.js';
import { titleIn } from './outline/title.js';
import { periodYear } from './outline/year.js';
import type { Report, Table } from './report.js';
import { readTable } from './tables/read-table.js';
import { tableRegions } from './tables/regions.js';

/** The statement of the period stands in the preamble or early in section one. */
const maxPreamble = 4000;

/**
 * Reads one report from the rows of its text; null when neither a table nor a section of the form is in them.
 * It never throws: what cannot be read is absent, with a doubt that says why.
 */
export function readReport(text: string, rows: readonly Row[]): Report | null {
  const headings = sectionHeadings(rows);
  // A section's heading that stands once more, over the rest of its table, ends none.
  const ends = new Set(headings.filter(({ index }, i) => index !== headings[i - 1]?.index).map(({ at }) => at));
  const regions = tableRegions(rows, (at) => ends.has(at));
  if (regions.size === 0 && headings.length < 2) return null;
  const headEnd = headings[0]?.at ?? rows.length;
  const { title, agency, year: titleYear } = titleIn(rows, headEnd);
  const start = title?.place.start ?? headings[0]?.row.start ?? rows[0]?.start ?? 0;
  const lastHeading = headings.at(-1)?.at ?? rows.length;
  const footer = rowsBeforeFooter(rows, lastHeading + 1);
  const end = rows[footer - 1]?.end ?? 0;
  const year = titleYear ?? periodYear(text.slice(start, Math.min(end, start + maxPreamble)));
  const edition = year === null ? null : editionForYear(year);
  const { tables, doubts } = readTables(regions, edition ?? '2021');
  return {
    title,
    agency,
    year,
    published: publishedIn(rows.slice(0, headEnd), rows.slice(lastHeading + 1, footer), year),
    edition: edition ?? tables.applications?.edition ?? tables.proactive?.edition ?? '2021',
    sections: sectionsOf(headings, end),
    tables,
    text,
    start,
    end,
    doubts,
  };
}

function readTables(regions: ReadonlyMap<TableKey, readonly Row[]>, edition: Edition) {
  const tables: Partial<Record<TableKey, Table>> = {};
  const doubts: Doubt[] = [];
  for (const key of tableKeys) {
    const rows = regions.get(key);
    if (rows === undefined) continue;
    const reading = readTable(rows, key, edition);
    tables[key] = reading.table;
    doubts.push(...reading.doubts);
  }
  return { tables, doubts };
}
