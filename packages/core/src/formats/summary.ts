import type { Doubt } from '../grammar/doubts.js';
import type { CheckedReport } from '../rules/check.js';

/** What a run of `check` counts. */
export interface Summary {
  reports: number;
  findings: number;
  errors: number;
  warnings: number;
  notes: number;
  /** Things that could not be read for certain. */
  doubts: number;
  /** Sums that could not be judged. */
  notAssessable: number;
  /** Inputs that gave no report. */
  problems: number;
}

const counters = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

export function emptySummary(): Summary {
  return { reports: 0, findings: 0, errors: 0, warnings: 0, notes: 0, doubts: 0, notAssessable: 0, problems: 0 };
}

export function addToSummary(summary: Summary, { report, findings, notAssessable }: CheckedReport): void {
  summary.reports += 1;
  summary.findings += findings.length;
  for (const { severity } of findings) summary[counters[severity]] += 1;
  for (const doubt of report.doubts) if (leavesUnsure(doubt)) summary.doubts += 1;
  for (const { sums } of notAssessable) summary.notAssessable += sums;
}

/** Whether a doubt leaves anything unsure: that a source holds several reports is only worth knowing. */
export function leavesUnsure({ kind }: Doubt): boolean {
  return kind !== 'several-reports';
}
