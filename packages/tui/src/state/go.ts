import { type Address, type Cell, formGrid, type Place, type TableKey, tableKeys } from '@gouji/core';
import type { DeskFinding, DeskReport, Entry, FindingId, ReportId } from './desk.js';
import { lastYearOf } from './last-year.js';
import type { Model } from './model.js';
import { prosePlaceOf } from './prose-place.js';
import type { FindingsSheet, ReportsSheet, Sheet, TableSheet, TextRange } from './sheets.js';
import { shownFindings } from './shown.js';
import { cellAt, reportBy } from './standing.js';

type Stack = Model['sheets'];

/** The stack with the cursor of the reports on one, and the sheets above it as given. */
function stack(model: Model, cursor: ReportId, ...above: readonly Sheet[]): Stack {
  const reports: ReportsSheet = { ...model.sheets[0], cursor };
  return [reports, ...above];
}

/** Goes to the sheet of a report's findings; to its first finding, where none is named. */
export function toFindings(model: Model, report: DeskReport, finding?: FindingId): Model {
  const cursor = finding ?? shownFindings(report, model.filter)[0]?.id ?? null;
  return { ...model, sheets: stack(model, report.id, { kind: 'findings', report: report.id, cursor }) };
}

/** Goes to a table of a report, at the finding where one is named; the panes stay as they were. */
export function toTable(model: Model, report: DeskReport, finding: DeskFinding | null): Model {
  const before = model.sheets.find((sheet) => sheet.kind === 'table');
  const findings = model.sheets.find((sheet): sheet is FindingsSheet => sheet.kind === 'findings');
  const cursor = finding?.id ?? (findings?.report === report.id ? findings.cursor : null);
  const sheet: TableSheet = {
    kind: 'table',
    report: report.id,
    ...cellOf(report, finding),
    finding: finding?.id ?? null,
    gone: null,
    beside: yearBeside(model, finding) ?? (before?.report === report.id ? before.beside : lastYear(model, report)),
    pane: before?.pane ?? 'table',
  };
  return { ...model, sheets: stack(model, report.id, { kind: 'findings', report: report.id, cursor }, sheet) };
}

/** Goes to a finding of any report, in the kind of sheet that is shown. */
export function toFinding(model: Model, report: DeskReport, finding: DeskFinding): Model {
  return model.sheets.at(-1)?.kind === 'table'
    ? toTable(model, report, finding)
    : toFindings(model, report, finding.id);
}

/** The report of another year that a finding is about; null where it is about none, or that one is not on the desk. */
export function yearBeside({ entries }: Model, finding: DeskFinding | null): ReportId | null {
  const [cell] = finding?.finding.beside ?? [];
  if (cell === undefined) return null;
  const { source, year } = cell.report;
  const isIt = (entry: Entry) => entry.kind === 'report' && entry.source === source && entry.read.report.year === year;
  return entries.find(isIt)?.id ?? null;
}

/** Last year's figures are looked at with this year's, until somebody takes them away. */
function lastYear(model: Model, report: DeskReport): ReportId | null {
  return lastYearOf(model, report)?.id ?? null;
}

/**
 * Where in the tables a finding is looked at: at the total of its sum, at its first cell, or in the text alone; the
 * sentence that it holds against the cells is shown first. Without a finding at the figure that was last put in, which
 * may be why there is none.
 */
export function cellOf(report: DeskReport, finding: DeskFinding | null): Pick<TableSheet, 'table' | 'cell' | 'found'> {
  const { equation, cells, place } = finding?.finding ?? { equation: null, cells: [], place: null };
  const cell = equation?.right[0] ?? cells[0] ?? (finding === null ? lastEdited(report) : undefined);
  const prose = finding === null ? null : prosePlaceOf(finding.finding);
  if (cell !== undefined) return { table: cell.table, cell: cell.address, found: prose && rangeOf(prose) };
  const table = tablesOf(report)[0] ?? 'proactive';
  return { table, cell: firstCell(report, table), found: place && rangeOf(place) };
}

function rangeOf({ start, end }: Place): TextRange {
  return { start, end };
}

function lastEdited(report: DeskReport): Cell | undefined {
  const edit = report.review.edits.at(-1);
  return edit === undefined ? undefined : cellAt(report, edit.address)?.now;
}

/** The tables that a report has, in the order of the form. */
export function tablesOf({ read }: DeskReport): TableKey[] {
  return tableKeys.filter((key) => read.report.tables[key] !== undefined);
}

export function firstCell({ read }: DeskReport, table: TableKey): Address {
  const edition = read.report.tables[table]?.edition ?? read.report.edition;
  const [first] = formGrid(edition, table).cells;
  if (first === undefined) throw new Error(`a table without cells: ${table}`);
  return first.address;
}

/** One sheet back; the first stays. */
export function back(model: Model): Model {
  const [reports, ...above] = model.sheets;
  return { ...model, sheets: [reports, ...above.slice(0, -1)] };
}

/** The report whose sheet stands above the reports; null where none does. */
export function openedReport(model: Model): DeskReport | null {
  const sheet = model.sheets[1];
  return sheet === undefined || sheet.kind === 'reports' ? null : reportBy(model, sheet.report);
}
