import type { Severity } from '@gouji/core';
import { type ChangedFindings, changedFindings } from '@gouji/core/review';
import type { DeskReport } from './desk.js';
import { decisionOn } from './findings.js';
import { remembered } from './remembered.js';

/** What is counted of a report as it would be with the changed figures. */
export interface Tally {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Neither confirmed nor dismissed. */
  readonly open: number;
  /** Findings that the changed figures have made go. */
  readonly gone: number;
}

/** What the changed figures of a report have done to its findings. */
export const whatIf: (report: DeskReport) => ChangedFindings = remembered(({ read, checked }) =>
  read === checked ? { gone: [], come: [], changed: [] } : changedFindings(read.findings, checked.findings),
);

export const tallyOf: (report: DeskReport) => Tally = remembered((report) => {
  const severities = { error: 0, warning: 0, note: 0 };
  let confirmed = 0;
  let dismissed = 0;
  for (const finding of report.checked.findings) {
    severities[finding.severity] += 1;
    const status = decisionOn(report, finding)?.status ?? null;
    if (status === 'confirmed') confirmed += 1;
    else if (status === 'dismissed') dismissed += 1;
  }
  const open = report.checked.findings.length - confirmed - dismissed;
  return { severities, confirmed, dismissed, open, gone: whatIf(report).gone.length };
});
