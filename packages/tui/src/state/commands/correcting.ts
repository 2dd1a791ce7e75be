import type { Suggestion } from '@gouji/core';
import { changedFindings, type Figure, type FigureEdit, writtenIn } from '@gouji/core/review';
import { type Change, only, refusal, told, withOverlay } from '../change.js';
import { figureIn } from '../figure-input.js';
import { suggestionsOn } from '../findings.js';
import type { Model } from '../model.js';
import type { FigureOverlay } from '../overlays.js';
import { reviewed } from '../reviewed.js';
import { cellAt, currentCell, currentFinding, currentReport, reportBy } from '../standing.js';
import { inputOf } from '../text-input.js';
import { type Behaviour, firstOf } from './behaviour.js';
import { cellAtHand, findingAtHand, ownSession, reportAtHand, suggestionAtHand } from './needs.js';

/** The report with other figures in some cells, and what comes of it told. Nothing is written into its file. */
function corrected(model: Model, id: string, figures: readonly Figure[]): Change {
  const report = reportBy(model, id);
  if (report === null) return only(model);
  const addresses = new Set(figures.map(({ address }) => address));
  const others = report.review.edits.filter(({ address }) => !addresses.has(address));
  const edits = figures.flatMap(({ address, to }): FigureEdit[] => {
    const cell = cellAt(report, address)?.read;
    if (cell === undefined) return [];
    const from = writtenIn(cell);
    // What stands there already is no change.
    return from === to || (to === null && cell.state === 'blank') ? [] : [{ address, from, to }];
  });
  return telling(reviewed(model, id, { ...report.review, edits: [...others, ...edits] }), model, id, figures.length);
}

function telling({ model, effects }: Change, before: Model, id: string, figures: number): Change {
  const was = reportBy(before, id);
  const is = reportBy(model, id);
  if (was === null || is === null) return { model, effects };
  const isReset = is.review.edits.length < was.review.edits.length;
  const facts = { figures, ...whatCame(before, model) };
  return { model: told(model, isReset ? 'figures-reset' : 'figures-changed', facts), effects };
}

/** How many findings went and came, those of the years beside the report among them. */
function whatCame(before: Model, after: Model): { readonly went: number; readonly came: number } {
  let [went, came] = [0, 0];
  for (const [at, is] of after.entries.entries()) {
    const was = before.entries[at];
    if (was === is || was?.kind !== 'report' || is.kind !== 'report' || was.checked === is.checked) continue;
    const changed = changedFindings(was.checked.findings, is.checked.findings);
    went += changed.gone.length;
    came += changed.come.length;
  }
  return { went, came };
}

export function takeSuggestion(model: Model, { changes }: Suggestion): Change {
  const report = currentReport(model);
  return report === null ? only(model) : corrected(model, report.id, changes);
}

function choosing(model: Model): Change {
  return only(withOverlay(model, { kind: 'suggestions', cursor: 0 }));
}

const maySuggest = firstOf(findingAtHand, suggestionAtHand, ownSession);

export const correcting = {
  edit: {
    refusal: firstOf(reportAtHand, cellAtHand, ownSession),
    run(model) {
      const report = currentReport(model);
      const cell = currentCell(model)?.now;
      if (report === null || cell === undefined) return only(model);
      const input = inputOf(cell.value === null ? '' : String(cell.value));
      const { address } = cell;
      return only(withOverlay(model, { kind: 'figure', input, report: report.id, address, problem: null }));
    },
  },
  /** The likeliest correction; where several are as likely, they are offered instead. */
  'take-suggestion': {
    refusal: maySuggest,
    run(model) {
      const report = currentReport(model);
      const finding = currentFinding(model);
      const [first] = report === null || finding === null ? [] : suggestionsOn(report, finding.finding);
      if (first === undefined) return only(model);
      return first.equals === 1 ? takeSuggestion(model, first) : choosing(model);
    },
  },
  suggestions: { refusal: maySuggest, run: choosing },
  reset: {
    refusal: firstOf(cellAtHand, ownSession, (model) => {
      const edits = currentReport(model)?.review.edits ?? [];
      const address = currentCell(model)?.read.address;
      return edits.some((edit) => edit.address === address) ? null : refusal('not-edited', {});
    }),
    run: (model) => withoutEdits(model, (address) => address === currentCell(model)?.read.address),
  },
  'reset-all': {
    refusal: firstOf(reportAtHand, ownSession, (model) =>
      (currentReport(model)?.review.edits.length ?? 0) > 0 ? null : refusal('not-edited', {}),
    ),
    run: (model) => withoutEdits(model, () => true),
  },
} satisfies Record<string, Behaviour>;

/** The report with the figures that it was read with in some cells. */
function withoutEdits(model: Model, isReset: (address: string) => boolean): Change {
  const report = currentReport(model);
  if (report === null) return only(model);
  const edits = report.review.edits.filter(({ address }) => !isReset(address));
  const figures = report.review.edits.length - edits.length;
  return telling(reviewed(model, report.id, { ...report.review, edits }), model, report.id, figures);
}

/** The figure that was typed; what is no figure stays to be mended. */
export function takeFigure(model: Model, overlay: FigureOverlay): Change {
  const { input, report, address } = overlay;
  const figure = figureIn(input.text, address);
  if (figure.problem !== null) return only(withOverlay(model, { ...overlay, problem: figure.problem }));
  return corrected(withOverlay(model, null), report, [{ address, to: figure.value }]);
}
