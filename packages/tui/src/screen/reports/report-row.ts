import type { Severity } from '@gouji/core';
import type { Lang } from '@gouji/core/messages';
import type { Entry, FileState } from '../../state/desk.js';
import { tallyOf } from '../../state/tally.js';

/** What the sheet of reports tells of one. */
export interface ReportRow {
  /** null where the report does not name its body. */
  readonly body: string | null;
  readonly year: number | null;
  readonly source: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings there were to decide, and how many are decided or went by changed figures. */
  readonly findings: number;
  readonly decided: number;
  readonly edits: number;
  readonly file: FileState;
  /** Why it gave no report; null where it did. */
  readonly unread: string | null;
}

const nothing = { error: 0, warning: 0, note: 0 };

export function rowOf(entry: Entry, lang: Lang): ReportRow {
  const { source, file } = entry;
  if (entry.kind === 'unread') {
    const unread = entry.why[lang];
    return { body: null, year: null, source, counts: nothing, findings: 0, decided: 0, edits: 0, file, unread };
  }
  const { agency, year } = entry.read.report;
  const { severities, confirmed, dismissed, open, gone } = tallyOf(entry);
  const decided = confirmed + dismissed + gone;
  const edits = entry.review.edits.length;
  return {
    body: agency,
    year,
    source,
    counts: severities,
    findings: decided + open,
    decided,
    edits,
    file,
    unread: null,
  };
}
