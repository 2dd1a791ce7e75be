import type { Address, TableKey } from '@gouji/core';
import type { FindingId, ReportId } from './desk.js';

/** Every report, one a row. */
export interface ReportsSheet {
  readonly kind: 'reports';
  /** null while nothing has arrived. */
  readonly cursor: ReportId | null;
}

/** The findings of one report. */
export interface FindingsSheet {
  readonly kind: 'findings';
  readonly report: ReportId;
  /** null when the filter leaves none, or the report has none. */
  readonly cursor: FindingId | null;
}

/** A piece of a report's text, as offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What a window below 80 columns shows of the table sheet, one at a time. */
export type Pane = 'table' | 'sum' | 'source';

/** A table of one report, as on the form. */
export interface TableSheet {
  readonly kind: 'table';
  readonly report: ReportId;
  readonly table: TableKey;
  readonly cell: Address;
  /** The finding whose cells are lit; null when the table is looked at for itself. */
  readonly finding: FindingId | null;
  /** The finding that was lit until an edit made it go: lit again should it come back. */
  readonly gone: FindingId | null;
  /** The report whose figures stand beside; null for none. */
  readonly beside: ReportId | null;
  readonly pane: Pane;
  /** A place in the text to show instead of the cell's: what a search found, or a finding that has no cells. */
  readonly found: TextRange | null;
}

export type Sheet = ReportsSheet | FindingsSheet | TableSheet;

export type SheetKind = Sheet['kind'];
