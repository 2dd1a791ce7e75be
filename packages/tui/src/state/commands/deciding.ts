import { type Decision, type DecisionStatus, withDecision } from '@gouji/core/review';
import { type Change, only, told, withOverlay } from '../change.js';
import type { DeskReport } from '../desk.js';
import { decisionOn, findingBy } from '../findings.js';
import type { Model } from '../model.js';
import type { NoteOverlay, ReasonOverlay, Target } from '../overlays.js';
import { moved, reviewed } from '../reviewed.js';
import { nameOf } from '../shown.js';
import { currentFinding, currentReport, reportBy } from '../standing.js';
import { emptyInput, inputOf } from '../text-input.js';
import { type Behaviour, firstOf } from './behaviour.js';
import { decisionAtHand, findingAtHand, ownSession, redoable, undoable } from './needs.js';

/** What a decision changes of the one before it. */
interface Said {
  readonly status?: DecisionStatus | null;
  readonly reason?: string;
  readonly note?: string;
}

function targetOf(model: Model): Target | null {
  const report = currentReport(model);
  const finding = currentFinding(model);
  return report === null || finding === null ? null : { report: report.id, finding: finding.id };
}

/** The finding with something said of it; a decision that says nothing any more is taken away. */
function decided(model: Model, target: Target | null, said: Said, at: string): Change {
  const report = reportBy(model, target?.report ?? null);
  const desk = report === null ? null : findingBy(report, target?.finding ?? null);
  if (report === null || desk === null) return only(model);
  const earlier = decisionOn(report, desk.finding);
  const { reviewer } = model.settings;
  const decision: Decision = {
    status: earlier?.status ?? null,
    reason: earlier?.reason ?? '',
    note: earlier?.note ?? '',
    ...said,
    at,
    ...(reviewer === null ? {} : { by: reviewer }),
  };
  const isEmpty = decision.status === null && decision.note === '';
  const review = withDecision(report.review, desk.finding, isEmpty ? null : decision);
  return reviewed(model, report.id, review, said.reason);
}

function saidOf(model: Model): (Decision & { readonly report: DeskReport }) | null {
  const report = currentReport(model);
  const finding = currentFinding(model);
  const decision = report === null || finding === null ? null : decisionOn(report, finding.finding);
  return report === null || decision === null ? null : { ...decision, report };
}

function telling({ model, effects }: Change, tell: (model: Model) => Model): Change {
  return { model: tell(model), effects };
}

const mayDecide = firstOf(findingAtHand, ownSession);

export const deciding = {
  confirm: {
    refusal: mayDecide,
    run: (model, at) =>
      telling(decided(model, targetOf(model), { status: 'confirmed', reason: '' }, at), (next) =>
        told(next, 'confirmed', {}),
      ),
  },
  dismiss: {
    refusal: mayDecide,
    run(model) {
      const target = targetOf(model);
      const decision = saidOf(model);
      const input = decision?.status === 'dismissed' ? inputOf(decision.reason) : emptyInput;
      return only(target === null ? model : withOverlay(model, { kind: 'reason', input, target, recent: null }));
    },
  },
  reopen: {
    refusal: firstOf(mayDecide, decisionAtHand),
    run: (model, at) =>
      telling(decided(model, targetOf(model), { status: null, reason: '' }, at), (next) => told(next, 'reopened', {})),
  },
  note: {
    refusal: mayDecide,
    run(model) {
      const target = targetOf(model);
      const input = inputOf(saidOf(model)?.note ?? '');
      return only(target === null ? model : withOverlay(model, { kind: 'note', input, target }));
    },
  },
  undo: { refusal: firstOf(ownSession, undoable), run: (model) => stepped(model, 'undo') },
  redo: { refusal: firstOf(ownSession, redoable), run: (model) => stepped(model, 'redo') },
} satisfies Record<string, Behaviour>;

function stepped(model: Model, way: 'undo' | 'redo'): Change {
  const step = (way === 'undo' ? model.history.past : model.history.undone).at(-1);
  const report = reportBy(model, step?.report ?? null);
  const other = report === null || report.id === currentReport(model)?.id ? null : nameOf(report);
  return telling(moved(model, way), (next) => told(next, way === 'undo' ? 'undone' : 'redone', { report: other }));
}

/** The reason that was typed, or the recent one that was chosen. */
export function takeReason(model: Model, { input, recent, target }: ReasonOverlay, at: string): Change {
  const reason = (recent === null ? undefined : model.session.reasons[recent]) ?? input.text.trim();
  return telling(decided(withOverlay(model, null), target, { status: 'dismissed', reason }, at), (next) =>
    told(next, 'dismissed', { reason }),
  );
}

export function takeNote(model: Model, { input, target }: NoteOverlay, at: string): Change {
  const note = input.text.trim();
  return telling(decided(withOverlay(model, null), target, { note }, at), (next) =>
    told(next, note === '' ? 'note-removed' : 'noted', {}),
  );
}
