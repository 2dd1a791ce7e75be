import type { Finding, Severity } from '@gouji/core';
import { type CheckEntry, type CheckedEntry, type ExtractEntry, isUnread, leavesUnsure } from '@gouji/core/formats';
import { findingKey } from '@gouji/core/review';
import type { FailOn } from '../call/options.js';
import { type Ending, type ExitCode, endings, exitCodes } from '../exit-codes.js';

const weights: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };
const thresholds: Readonly<Record<FailOn, number>> = { note: 1, warning: 2, error: 3, never: 4 };

/** What a run of reports has come to, and so its exit code. */
export class Outcome {
  readonly #ends = new Set<Ending>(['clean']);
  readonly #threshold: number;

  constructor(failOn: FailOn) {
    this.#threshold = thresholds[failOn];
  }

  add(entry: CheckEntry | ExtractEntry): void {
    if (isUnread(entry)) this.#ends.add(entry.problem.kind === 'bug' ? 'bug' : 'input-unread');
    else if ('checked' in entry) this.#judge(entry);
    else if (entry.report.doubts.some(leavesUnsure)) this.#ends.add('in-doubt');
  }

  /** Nothing could be compared with what was named for that. */
  addUncompared(): void {
    this.#ends.add('not-compared');
  }

  /** What a reviewer has dismissed is no fault of the report. */
  #judge({ checked: { report, findings, notAssessable }, decisions }: CheckedEntry): void {
    this.addFindings(findings, notAssessable.length > 0 || report.doubts.some(leavesUnsure), decisions);
  }

  /** What was found, and whether anything is left in doubt. */
  addFindings(findings: readonly Finding[], isInDoubt: boolean, decisions?: CheckedEntry['decisions']): void {
    if (isInDoubt) this.#ends.add('in-doubt');
    for (const finding of findings) {
      const counts = weights[finding.severity] >= this.#threshold && !isDismissed(finding, decisions);
      this.#ends.add(counts ? 'findings' : 'below-threshold');
    }
  }

  /** That of the first ending that applies. */
  get code(): ExitCode {
    return endings.find(({ name }) => this.#ends.has(name))?.code ?? exitCodes.clean;
  }
}

function isDismissed(finding: Finding, decisions: CheckedEntry['decisions']): boolean {
  return decisions?.get(findingKey(finding))?.status === 'dismissed';
}
