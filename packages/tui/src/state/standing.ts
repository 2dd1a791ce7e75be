import type { Cell } from '@gouji/core';
import type { Where } from '../keys/commands.js';
import type { DeskFinding, DeskReport, Entry, ReportId } from './desk.js';
import { findingBy } from './findings.js';
import type { Model } from './model.js';
import type { Sheet, TableSheet } from './sheets.js';

/** The sheet that is shown. */
export function sheetOf({ sheets }: Model): Sheet {
  return sheets.at(-1) ?? sheets[0];
}

export function tableSheetOf(model: Model): TableSheet | null {
  const sheet = sheetOf(model);
  return sheet.kind === 'table' ? sheet : null;
}

/** Where keys are pressed now. */
export function whereOf(model: Model): Where {
  return model.overlay?.kind ?? sheetOf(model).kind;
}

export function entryBy({ entries }: Pick<Model, 'entries'>, id: ReportId | null): Entry | null {
  return id === null ? null : (entries.find((entry) => entry.id === id) ?? null);
}

export function reportBy(model: Pick<Model, 'entries'>, id: ReportId | null): DeskReport | null {
  const entry = entryBy(model, id);
  return entry?.kind === 'report' ? entry : null;
}

/** The input at hand: the one under the cursor, or the one whose sheet it is. */
export function currentEntry(model: Model): Entry | null {
  const sheet = sheetOf(model);
  return entryBy(model, sheet.kind === 'reports' ? sheet.cursor : sheet.report);
}

export function currentReport(model: Model): DeskReport | null {
  const entry = currentEntry(model);
  return entry?.kind === 'report' ? entry : null;
}

/** The finding at hand, in the sheets of findings and tables. */
export function currentFinding(model: Model): DeskFinding | null {
  const sheet = sheetOf(model);
  const report = currentReport(model);
  if (sheet.kind === 'reports' || report === null) return null;
  return findingBy(report, sheet.kind === 'findings' ? sheet.cursor : sheet.finding);
}

/** A cell of a report as it was read, and as it would be. */
export interface CellPair {
  readonly read: Cell;
  readonly now: Cell;
}

export function cellAt({ read, checked }: DeskReport, address: string): CellPair | null {
  for (const table of Object.values(read.report.tables)) {
    const at = table.cells.findIndex((cell) => cell.address === address);
    const [before, now] = [table.cells[at], checked.report.tables[table.key]?.cells[at]];
    if (before !== undefined && now !== undefined) return { read: before, now };
  }
  return null;
}

/** The cell under the cursor of the table sheet; null elsewhere, and where the report has no such table. */
export function currentCell(model: Model): CellPair | null {
  const sheet = tableSheetOf(model);
  const report = currentReport(model);
  return sheet === null || report === null ? null : cellAt(report, sheet.cell);
}
