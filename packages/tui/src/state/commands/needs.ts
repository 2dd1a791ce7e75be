import { refusal } from '../change.js';
import { decisionOn, suggestionsOn } from '../findings.js';
import type { Model } from '../model.js';
import type { Refusal } from '../notice.js';
import { openIn, shownFindings } from '../shown.js';
import { currentCell, currentEntry, currentFinding, currentReport, reportBy, sheetOf } from '../standing.js';

/** What commands need, each as the reason why a command does nothing without it. */

export function entryAtHand(model: Model): Refusal | null {
  if (currentEntry(model) !== null) return null;
  if (model.entries.length > 0) return refusal('none-matches-filter', {});
  return model.reading.ended ? refusal('nothing-here', {}) : refusal('still-reading', {});
}

export function reportAtHand(model: Model): Refusal | null {
  const entry = currentEntry(model);
  if (entry === null) return entryAtHand(model);
  return entry.kind === 'unread' ? refusal('report-unread', { why: entry.why }) : null;
}

export function findingAtHand(model: Model): Refusal | null {
  if (currentFinding(model) !== null) return null;
  const report = currentReport(model);
  if (report === null) return reportAtHand(model);
  if (report.checked.findings.length === 0) return refusal('no-findings', {});
  if (sheetOf(model).kind === 'table') return refusal('no-finding-lit', {});
  return refusal('none-matches-filter', {});
}

export function findingsShown(model: Model): Refusal | null {
  const report = currentReport(model);
  if (report === null) return reportAtHand(model);
  if (shownFindings(report, model.filter).length > 0) return null;
  return refusal(report.checked.findings.length === 0 ? 'no-findings' : 'none-matches-filter', {});
}

export function cellAtHand(model: Model): Refusal | null {
  return currentCell(model) === null ? refusal('no-table', {}) : null;
}

/** That decisions can be written down: nobody else has the session, and it is one that this program understands. */
export function ownSession({ standing }: Model): Refusal | null {
  switch (standing.kind) {
    case 'own':
      return null;
    case 'opening':
      return refusal('session-opening', {});
    case 'held':
      return refusal('session-held', { by: standing.by, since: standing.since });
    case 'newer':
      return refusal('session-newer', { version: standing.version });
    case 'unreadable':
      return refusal('session-unreadable', { reason: standing.reason });
  }
}

export function decisionAtHand(model: Model): Refusal | null {
  const report = currentReport(model);
  const finding = currentFinding(model);
  if (report === null || finding === null) return findingAtHand(model);
  return decisionOn(report, finding.finding) === null ? refusal('no-decision', {}) : null;
}

export function suggestionAtHand(model: Model): Refusal | null {
  const report = currentReport(model);
  const finding = currentFinding(model);
  if (report === null || finding === null) return findingAtHand(model);
  return suggestionsOn(report, finding.finding).length === 0 ? refusal('no-suggestion', {}) : null;
}

export function anyOpen({ entries }: Model): Refusal | null {
  return entries.some((entry) => openIn(entry) > 0) ? null : refusal('no-open-finding', {});
}

export function otherReport(model: Model): Refusal | null {
  const own = currentReport(model);
  const other = model.entries.some((entry) => entry.kind === 'report' && entry.id !== own?.id);
  return other ? null : refusal('no-other-report', {});
}

export function undoable(model: Model): Refusal | null {
  return reportBy(model, model.history.past.at(-1)?.report ?? null) === null ? refusal('nothing-to-undo', {}) : null;
}

export function redoable(model: Model): Refusal | null {
  return reportBy(model, model.history.undone.at(-1)?.report ?? null) === null ? refusal('nothing-to-redo', {}) : null;
}
