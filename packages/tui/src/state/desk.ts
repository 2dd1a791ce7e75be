import type { CheckedReport, Finding } from '@gouji/core';
import type { ReportReview } from '@gouji/core/review';
import type { CheckedBeside } from '@gouji/core/series';
import type { BothLanguages } from '../words/both-languages.js';

/** The name of a report on the desk: its source, with `#2`, `#3` … where the source holds several. */
export type ReportId = string;

/**
 * What is known of the file behind a report since it was read: `changed` when it is no longer what was read,
 * `vanished` when it is gone. What was read stays on the desk until it is read again.
 */
export type FileState = 'as-read' | 'changed' | 'vanished';

/** One report under review: as read, as it would be with the changed figures, and what has been decided of it. */
export interface DeskReport {
  readonly kind: 'report';
  readonly id: ReportId;
  readonly source: string;
  /** Its place among the inputs, as given; several reports of one source follow one another. */
  readonly order: number;
  readonly file: FileState;
  /** What its years are matched by; null where it names no body or no year. */
  readonly body: string | null;
  /** As it stands in its source, beside the years of its body that stand before it. */
  readonly read: CheckedBeside;
  /** With the changed figures, its own and those of the years beside it; the same object as `read` where there are none. */
  readonly checked: CheckedReport;
  /** What has been decided of it, and which figures were changed. */
  readonly review: ReportReview;
  /** What the opened session said of it; null when nothing. */
  readonly opened: ReportReview | null;
}

/** An input that gave no report, with its sentence. */
interface UnreadInput {
  readonly kind: 'unread';
  readonly id: ReportId;
  readonly source: string;
  /** What the session would call it. */
  readonly filedAs: string;
  readonly order: number;
  readonly file: FileState;
  readonly why: BothLanguages;
}

/** A row of the sheet of reports. */
export type Entry = DeskReport | UnreadInput;

/** Names a finding within its report: its key, with `~2`, `~3` … where several findings share it. */
export type FindingId = string;

/** A finding of a report on the desk. */
export interface DeskFinding {
  readonly id: FindingId;
  /** Under which it is decided. */
  readonly key: string;
  readonly finding: Finding;
}
