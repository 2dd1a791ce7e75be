import { type ReportReview, type Session, withReason } from '@gouji/core/review';
import type { Change } from './change.js';
import type { DeskReport, ReportId } from './desk.js';
import type { Model, Step } from './model.js';
import { reportBy } from './standing.js';
import { reviewOf, whatIfChecked } from './what-if.js';

/** The most steps that can be undone. */
const mostSteps = 1_000;

/** A report with its review in place of the one it has: judged again where figures differ. */
function withReview(report: DeskReport, review: ReportReview, { settings }: Model): DeskReport {
  if (review === report.review) return report;
  const checked = review.edits === report.review.edits ? report.checked : whatIfChecked(report.read, review, settings);
  return { ...report, review, checked };
}

/** One report of the model replaced. */
function withReport(model: Model, report: DeskReport): Model {
  return { ...model, entries: model.entries.map((entry) => (entry.id === report.id ? report : entry)) };
}

/** A step of the reviewer: it can be undone, and it is saved. */
export function reviewed(model: Model, id: ReportId, after: ReportReview, reason = ''): Change {
  const report = reportBy(model, id);
  if (report === null) return { model, effects: [] };
  const step: Step = { report: id, before: report.review, after };
  const past = [...model.history.past.slice(-mostSteps + 1), step];
  return saved({
    ...withReport(model, withReview(report, after, model)),
    session: withReason(model.session, reason),
    history: { past, undone: [] },
  });
}

/** A step taken back, or taken again. */
export function moved(model: Model, way: 'undo' | 'redo'): Change {
  const { past, undone } = model.history;
  const step = (way === 'undo' ? past : undone).at(-1);
  const report = reportBy(model, step?.report ?? null);
  if (step === undefined || report === null) return { model, effects: [] };
  const history =
    way === 'undo'
      ? { past: past.slice(0, -1), undone: [...undone, step] }
      : { past: [...past, step], undone: undone.slice(0, -1) };
  // The report may have been read anew since.
  const review = reviewOf(report.read, report.review.source, way === 'undo' ? step.before : step.after);
  return saved({ ...withReport(model, withReview(report, review, model)), history });
}

/** Hands the present state of the session out to be saved. */
export function saved(model: Model): Change {
  const revision = model.saving.revision + 1;
  return {
    model: { ...model, saving: { ...model.saving, revision } },
    effects: [{ kind: 'save', session: sessionOf(model), revision }],
  };
}

/** The session as it stands: the reports of which something has been said, and those that are not on the desk. */
export function sessionOf({ session, entries }: Model): Session {
  const opened = new Set<ReportReview | null>();
  const reports: ReportReview[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'report') continue;
    opened.add(entry.opened);
    const { decisions, edits } = entry.review;
    if (decisions.length + edits.length > 0 || entry.opened !== null) reports.push(entry.review);
  }
  return { ...session, reports: [...reports, ...session.reports.filter((review) => !opened.has(review))] };
}
