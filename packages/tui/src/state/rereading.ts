import type { Session } from '@gouji/core/review';
import type { CheckedBeside } from '@gouji/core/series';
import type { Reread } from '../ports.js';
import { idOf } from './arriving.js';
import { told } from './change.js';
import type { DeskReport, Entry, FileState } from './desk.js';
import { findingsOf } from './findings.js';
import type { History, Model, Step } from './model.js';
import { outdatedFigures, reviewOf } from './review-of.js';
import { reportBy } from './standing.js';
import { type Affected, bodyOf, groupedYears, judgedAnew, triedAnew } from './years.js';

/** A file is no longer what was read. What was read stays, and so do the decisions on it. */
export function fileNoticed(model: Model, source: string, file: Exclude<FileState, 'as-read'>): Model {
  if (!model.entries.some((entry) => entry.source === source)) return model;
  const entries = model.entries.map((entry) => (entry.source === source ? { ...entry, file } : entry));
  return told({ ...model, entries }, file === 'changed' ? 'file-changed' : 'file-vanished', { source });
}

/**
 * The model after a source was read again. Its reports keep what was said of them, the first that of the first and so
 * on; a report that is no longer in it leaves the desk, and the session keeps its decisions.
 */
export function reread(model: Model, source: string, result: Reread): Model {
  if (result.kind === 'failed') return told(model, 'reread-failed', { source, reason: result.reason });
  const before = model.entries.filter((entry) => entry.source === source);
  const [first] = before;
  if (first === undefined) return model;
  const { checked } = result;
  if (checked.length === 0) return model;
  const now = checked.map((read, at) => again(read, before[at] ?? null, first, at, model));
  const left = before.slice(checked.length).filter((entry) => entry.kind === 'report');
  const at = model.entries.indexOf(first);
  const others = model.entries.filter((entry) => entry.source !== source);
  const entries = besideAgain([...others.slice(0, at), ...now, ...others.slice(at)], [...before, ...now], model);
  const lost = before.reduce((sum, entry) => sum + lostDecisions(entry, reportBy({ entries }, entry.id)), 0);
  return told(
    {
      ...model,
      entries,
      session: kept(model.session, left),
      history: without(model.history, left),
    },
    'reread',
    { source, lost },
  );
}

/** The session with what was said of reports that leave the desk. */
function kept(session: Session, left: readonly DeskReport[]): Session {
  if (left.length === 0) return session;
  const opened = new Set(left.map((report) => report.opened));
  const others = session.reports.filter((review) => !opened.has(review));
  return { ...session, reports: [...others, ...left.map(({ review }) => review)] };
}

function without({ past, undone }: History, left: readonly DeskReport[]): History {
  const isLeft = ({ report }: Step) => left.some(({ id }) => id === report);
  return { past: past.filter((step) => !isLeft(step)), undone: undone.filter((step) => !isLeft(step)) };
}

function again(read: CheckedBeside, before: Entry | null, first: Entry, at: number, model: Model): DeskReport {
  const earlier = before?.kind === 'report' ? before : null;
  const filedAs = first.kind === 'report' ? first.review.source : first.filedAs;
  const review = reviewOf(read, filedAs, earlier?.review ?? null);
  return {
    kind: 'report',
    id: before?.id ?? idOf(first.source, at + 1),
    source: first.source,
    order: first.order,
    file: 'as-read',
    body: bodyOf(read.report, model.settings),
    read,
    checked: read,
    review,
    opened: earlier?.opened ?? null,
  };
}

/** The entries with every report judged anew of the bodies that the source was of, or is now; alone it is judged already. */
function besideAgain(entries: readonly Entry[], changed: readonly Entry[], model: Model): Entry[] {
  const reports = changed.filter((entry): entry is DeskReport => entry.kind === 'report');
  const affected = groupedYears(entries, reports).map((years): Affected => ({ years, isAffected: () => true }));
  const isBeside = ({ years }: Affected) =>
    model.previous.has(years[0]?.body ?? '') || years.some((report) => !reports.includes(report));
  return triedAnew(judgedAnew(entries, affected.filter(isBeside), model), affected, model);
}

/** How many decisions and changed figures of a report no longer apply to it. */
function lostDecisions(before: Entry, now: DeskReport | null): number {
  if (before.kind !== 'report' || now === null) return 0;
  const keys = (report: DeskReport) => new Set(findingsOf(report.checked).map(({ key }) => key));
  const [old, present] = [keys(before), keys(now)];
  const decisions = before.review.decisions.filter(({ key }) => old.has(key) && !present.has(key)).length;
  return decisions + outdatedFigures(now.read, before.review);
}
