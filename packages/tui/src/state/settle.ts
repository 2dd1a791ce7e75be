import { subjectKey } from '@gouji/core/review';
import { choicesOf } from './choices.js';
import type { DeskFinding, DeskReport } from './desk.js';
import { findingBy, findingsOf } from './findings.js';
import type { Model } from './model.js';
import type { FindingsSheet, ReportsSheet, Sheet, TableSheet } from './sheets.js';
import { shownEntries, shownFindings } from './shown.js';
import { reportBy } from './standing.js';

/**
 * The model with every cursor on something that is there. What is no longer shown gives its cursor to what stands in
 * its place now, so that a reviewer goes on where he was.
 */
export function settled(before: Model, model: Model): Model {
  if (isUntouched(before, model)) return model;
  const [reports, ...above] = model.sheets;
  const kept: Sheet[] = [];
  for (const sheet of above) {
    const report = sheet.kind === 'reports' ? null : reportBy(model, sheet.report);
    // A report that has left the desk takes its sheets with it.
    if (report === null) break;
    if (sheet.kind === 'findings') kept.push(inFindings(before, model, sheet, report));
    else if (sheet.kind === 'table') kept.push(inTable(before, model, sheet, report));
  }
  return withinChoices({ ...model, sheets: [inReports(before, model, reports), ...kept] });
}

/** What can be chosen may have become less while the list is open. */
function withinChoices(model: Model): Model {
  const { overlay } = model;
  const last = choicesOf(model).length - 1;
  if (overlay === null || !('cursor' in overlay) || overlay.kind === 'help' || overlay.cursor <= last) return model;
  return { ...model, overlay: { ...overlay, cursor: Math.max(0, last) } };
}

function isUntouched(before: Model, model: Model): boolean {
  return (
    before.entries === model.entries &&
    before.sheets === model.sheets &&
    before.filter === model.filter &&
    before.sort === model.sort
  );
}

function inReports(before: Model, model: Model, sheet: ReportsSheet): ReportsSheet {
  const list = shownEntries(model);
  if (list.some(({ id }) => id === sheet.cursor)) return sheet;
  const at = shownEntries(before).findIndex(({ id }) => id === sheet.cursor);
  return { ...sheet, cursor: nearest(list, at)?.id ?? null };
}

function inFindings(before: Model, model: Model, sheet: FindingsSheet, report: DeskReport): FindingsSheet {
  const list = shownFindings(report, model.filter);
  if (list.some(({ id }) => id === sheet.cursor)) return sheet;
  const earlier = reportBy(before, sheet.report);
  const same = sameSubject(list, earlier, report, sheet.cursor);
  if (same !== null) return { ...sheet, cursor: same.id };
  const at = earlier === null ? -1 : shownFindings(earlier, before.filter).findIndex(({ id }) => id === sheet.cursor);
  return { ...sheet, cursor: nearest(list, at)?.id ?? null };
}

/** When the lit finding went, the table is looked at for itself, until an undo brings the finding back. */
function inTable(before: Model, model: Model, sheet: TableSheet, report: DeskReport): TableSheet {
  const beside = reportBy(model, sheet.beside) === null ? null : sheet.beside;
  const wanted = sheet.finding ?? sheet.gone;
  const known = wanted === null || findingBy(report, wanted) !== null;
  if (known) return { ...sheet, beside, finding: wanted, gone: null };
  const same = sameSubject(findingsOf(report.checked), reportBy(before, sheet.report), report, sheet.finding);
  return { ...sheet, beside, finding: same?.id ?? null, gone: same === null ? wanted : null };
}

/** The finding of the same rule about the same cells, in which other figures stand now. */
function sameSubject(
  list: readonly DeskFinding[],
  before: DeskReport | null,
  now: DeskReport,
  id: string | null,
): DeskFinding | null {
  const earlier = before === null || before.checked === now.checked ? null : findingBy(before, id);
  const subject = earlier === null ? null : subjectKey(earlier.finding);
  return subject === null ? null : (list.find(({ finding }) => subjectKey(finding) === subject) ?? null);
}

function nearest<Item>(list: readonly Item[], at: number): Item | undefined {
  return list[Math.max(0, Math.min(at, list.length - 1))];
}
