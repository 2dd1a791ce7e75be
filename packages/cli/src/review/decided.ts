import type { CheckedReport } from '@gouji/core';
import type { CheckedEntry } from '@gouji/core/formats';
import {
  type Acceptance,
  accepted,
  type Binder,
  binder,
  decisionsByKey,
  emptyReview,
  type ReportReview,
  type Session,
  unusedDecisions,
  withReason,
} from '@gouji/core/review';
import type { Files } from '../host/host.js';
import type { Input } from '../inputs/input.js';
import { filedAs } from './session-place.js';
import type { UnusedOf } from './unused-of.js';

/** What the session of a review says of reports as they come, and what a run adds to it. */
export class Decided {
  /** How many findings this run has accepted. */
  accepted = 0;
  readonly unused: UnusedOf[] = [];
  readonly #path: string;
  readonly #session: Session;
  readonly #files: Files;
  readonly #acceptance: Acceptance | null;
  readonly #reviews: ReportReview[] = [];
  #binding: Binder;
  #bound = 0;

  /** With an acceptance, everything found that is open is accepted. */
  constructor(path: string, session: Session, files: Files, acceptance: Acceptance | null) {
    this.#path = path;
    this.#session = session;
    this.#files = files;
    this.#acceptance = acceptance;
    this.#binding = binder(session, []);
  }

  /** The reports that will come. */
  expect(inputs: readonly Input[]): void {
    const sources = inputs.flatMap((input) => (input.kind === 'file' ? [this.#filedAs(input.source)] : []));
    this.#binding = binder(this.#session, sources);
  }

  /** What is decided on a report. */
  on(source: string, checked: CheckedReport): Required<Pick<CheckedEntry, 'decisions' | 'unused'>> {
    const { agency, year } = checked.report;
    const name = { source: this.#filedAs(source), agency, year };
    const found = this.#binding.take(name);
    if (found !== null) this.#bound += 1;
    const review = this.#withAccepted(found ?? emptyReview(name), checked.findings);
    this.#reviews.push(review);
    const unused = unusedDecisions(review, checked);
    this.unused.push(...unused.map((one) => ({ source, ...one })));
    return { decisions: decisionsByKey(review), unused };
  }

  /** Whether all that the session says is about other reports than have come. */
  get isOfOthers(): boolean {
    return this.#bound === 0 && this.#session.reports.length > 0;
  }

  /** The session with what this run has added. */
  get session(): Session {
    const session = { ...this.#session, reports: [...this.#reviews, ...this.#binding.others()] };
    return this.#acceptance === null ? session : withReason(session, this.#acceptance.reason);
  }

  #withAccepted(review: ReportReview, findings: CheckedReport['findings']): ReportReview {
    if (this.#acceptance === null) return review;
    const { review: after, count } = accepted(review, findings, this.#acceptance);
    this.accepted += count;
    return after;
  }

  #filedAs(source: string): string {
    return filedAs(source, this.#path, this.#files);
  }
}
