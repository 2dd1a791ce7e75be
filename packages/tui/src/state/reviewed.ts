import { type ReportReview, type Session, withReason } from '@gouji/core/review';
import type { Change } from './change.js';
import type { DeskReport, ReportId } from './desk.js';
import type { Model, Step } from './model.js';
import { reviewOf } from './review-of.js';
import { reportBy } from './standing.js';
import { affectedBy, triedAnew } from './years.js';

/** The most steps that can be undone. */
const mostSteps = 1_000;

/** The model with another review of a report: where figures differ, it is judged again, and the years beside it with it. */
function withReview(model: Model, report: DeskReport, review: ReportReview): Model {
  if (review === report.review) return model;
  const after = { ...report, review };
  const entries = model.entries.map((entry) => (entry.id === report.id ? after : entry));
  if (review.edits === report.review.edits) return { ...model, entries };
  return { ...model, entries: triedAnew(entries, [affectedBy(after, entries)], model) };
}

/** A step of the reviewer: it can be undone, and it is saved. */
export function reviewed(model: Model, id: ReportId, after: ReportReview, reason = ''): Change {
  const report = reportBy(model, id);
  if (report === null) return { model, effects: [] };
  const step: Step = { report: id, before: report.review, after };
  const past = [...model.history.past.slice(-mostSteps + 1), step];
  return saved({
    ...withReview(model, report, after),
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
  return saved({ ...withReview(model, report, review), history });
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
