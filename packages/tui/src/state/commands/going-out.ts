import { figureText, messageOf, wordsOf } from '@gouji/core/messages';
import type { Export } from '../../ports.js';
import { type Change, only, withOverlay } from '../change.js';
import type { Choice } from '../choices.js';
import type { Model } from '../model.js';
import { nameOf } from '../shown.js';
import { currentCell, currentEntry, currentFinding, currentReport, sheetOf } from '../standing.js';
import type { Behaviour } from './behaviour.js';
import { cellAtHand, entryAtHand, findingAtHand } from './needs.js';

function copying(model: Model, text: string): Change {
  return { model, effects: [{ kind: 'copy', text }] };
}

function copySentence(model: Model): Change {
  const finding = currentFinding(model)?.finding;
  return finding === undefined ? only(model) : copying(model, messageOf(finding, wordsOf(model.lang)));
}

export const goingOut = {
  /** The report's name, the finding's sentence or what stands in the cell. */
  copy: {
    refusal(model) {
      const { kind } = sheetOf(model);
      return { reports: entryAtHand, findings: findingAtHand, table: cellAtHand }[kind](model);
    },
    run(model) {
      const { kind } = sheetOf(model);
      const entry = currentEntry(model);
      if (kind === 'findings') return copySentence(model);
      if (kind === 'reports') return entry === null ? only(model) : copying(model, nameOf(entry));
      const cell = currentCell(model)?.now;
      if (cell === undefined) return only(model);
      return copying(model, cell.value === null ? cell.raw : figureText(cell.value));
    },
  },
  'copy-finding': { refusal: findingAtHand, run: copySentence },
  export: {
    refusal: entryAtHand,
    run: (model) => only(withOverlay(model, { kind: 'export', cursor: 0 })),
  },
} satisfies Record<string, Behaviour>;

/** What is exported by a choice; null where it is none of the exports. */
export function exportOf(model: Model, choice: Choice): Export | null {
  if (choice.kind === 'list') {
    const reports = model.entries.flatMap((entry) =>
      entry.kind === 'report' ? [{ source: entry.source, checked: entry.read, review: entry.review }] : [],
    );
    return { kind: 'list', format: choice.format, reports, lang: model.lang };
  }
  const report = currentReport(model);
  if (choice.kind !== 'report' || report === null) return null;
  return { kind: 'report', format: choice.format, source: report.source, report: report.checked.report };
}
