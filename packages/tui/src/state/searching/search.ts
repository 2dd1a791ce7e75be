import { withSheet } from '../change.js';
import type { Model } from '../model.js';
import type { Sheet } from '../sheets.js';
import { shownEntries, shownFindings } from '../shown.js';
import { currentReport, sheetOf } from '../standing.js';
import { folded } from './folded.js';
import { hitsIn, orderOf } from './in-table.js';
import { entryText, findingText } from './lists.js';

/** Where a search came to. */
export interface Found {
  readonly model: Model;
  /** Whether it went on from the other end. */
  readonly wrapped: boolean;
}

/**
 * The next place in the present sheet that has a text, in a direction from the cursor; `isFrom` takes the cursor's own
 * place too. null when there is none.
 */
export function search(model: Model, text: string, direction: 1 | -1, isFrom = false): Found | null {
  const wanted = folded(text);
  if (wanted === '') return null;
  const sheet = sheetOf(model);
  return sheet.kind === 'table'
    ? inTable(model, sheet, wanted, direction, isFrom)
    : inList(model, sheet, wanted, direction, isFrom);
}

interface Row {
  readonly id: string;
  readonly text: () => string;
}

function rowsOf(model: Model, sheet: Sheet): Row[] {
  if (sheet.kind === 'reports')
    return shownEntries(model).map((entry) => ({ id: entry.id, text: () => entryText(entry) }));
  const report = currentReport(model);
  if (report === null) return [];
  return shownFindings(report, model.filter).map(({ id, finding }) => ({
    id,
    text: () => findingText(report, finding, model.lang),
  }));
}

type ListSheet = Exclude<Sheet, { kind: 'table' }>;

function inList(model: Model, sheet: ListSheet, wanted: string, direction: 1 | -1, isFrom: boolean): Found | null {
  const rows = rowsOf(model, sheet);
  const at = rows.findIndex(({ id }) => id === sheet.cursor);
  const count = rows.length;
  for (let step = isFrom ? 0 : 1; step <= count; step++) {
    const index = at + direction * step;
    const row = rows[((index % count) + count) % count];
    if (!row?.text().includes(wanted)) continue;
    return { model: withSheet(model, { ...sheet, cursor: row.id }), wrapped: index < 0 || index >= count };
  }
  return null;
}

type TableSheet = Extract<Sheet, { kind: 'table' }>;

function inTable(model: Model, sheet: TableSheet, wanted: string, direction: 1 | -1, isFrom: boolean): Found | null {
  const report = currentReport(model);
  if (report === null) return null;
  const hits = hitsIn(report, sheet, wanted, model.lang);
  const own = orderOf(report, sheet);
  const beyond =
    direction === 1
      ? hits.find(({ order }) => order > own || (isFrom && order === own))
      : hits.findLast(({ order }) => order < own);
  const hit = beyond ?? (direction === 1 ? hits[0] : hits.at(-1));
  if (hit === undefined) return null;
  const { table, cell, found } = hit;
  return { model: withSheet(model, { ...sheet, table, cell, found }), wrapped: beyond === undefined };
}
