import type { ExportOutcome, Outcome } from '../ports.js';
import { told } from './change.js';
import type { Model } from './model.js';

/** What became of a save. A failure is kept until a save succeeds; what was decided stays. */
export function savedAs(model: Model, revision: number, outcome: Outcome): Model {
  const { saving } = model;
  if (!outcome.ok) {
    const failed = { ...model, saving: { ...saving, failure: outcome.reason } };
    return told(failed, 'save-failed', { reason: outcome.reason });
  }
  const saved = { ...model, saving: { ...saving, saved: Math.max(saving.saved, revision), failure: null } };
  return saving.failure === null ? saved : told(saved, 'saved-again', {});
}

export function exported(model: Model, outcome: ExportOutcome): Model {
  return outcome.ok
    ? told(model, 'exported', { path: outcome.path })
    : told(model, 'export-failed', { reason: outcome.reason });
}

export function copied(model: Model, text: string, outcome: Outcome): Model {
  return outcome.ok ? told(model, 'copied', { text }) : told(model, 'copy-failed', { reason: outcome.reason });
}
