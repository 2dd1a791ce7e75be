import { type Address, type Cell, formGrid, type TableKey, tableKeys } from '@gouji/core';
import type { DeskFinding, DeskReport, FindingId, ReportId } from './desk.js';
import { lastYearOf } from './last-year.js';
import type { Model } from './model.js';
import type { FindingsSheet, ReportsSheet, Sheet, TableSheet } from './sheets.js';
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
    // Last year's figures are looked at with this year's, until somebody takes them away.
    beside: before?.report === report.id ? before.beside : (lastYearOf(model, report)?.id ?? null),
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

/**
 * Where in the tables a finding is looked at: at the total of its sum, at its first cell, or in the text alone. Without
 * a finding at the figure that was last put in, which may be why there is none.
 */
function cellOf(report: DeskReport, finding: DeskFinding | null): Pick<TableSheet, 'table' | 'cell' | 'found'> {
  const { equation, cells, place } = finding?.finding ?? { equation: null, cells: [], place: null };
  const cell = equation?.right[0] ?? cells[0] ?? (finding === null ? lastEdited(report) : undefined);
  if (cell !== undefined) return { table: cell.table, cell: cell.address, found: null };
  const table = tablesOf(report)[0] ?? 'proactive';
  const found = place === null ? null : { start: place.start, end: place.end };
  return { table, cell: firstCell(report, table), found };
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
