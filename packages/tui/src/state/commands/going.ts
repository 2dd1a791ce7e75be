import { only, refusal, withOverlay, withSheet } from '../change.js';
import { findingBy } from '../findings.js';
import { isFolded } from '../folding.js';
import { back, cellOf, firstCell, tablesOf, toFindings, toTable } from '../go.js';
import type { Model } from '../model.js';
import type { Pane } from '../sheets.js';
import { shownFindings } from '../shown.js';
import { currentReport, sheetOf, tableSheetOf } from '../standing.js';
import { type Behaviour, firstOf } from './behaviour.js';
import { toLeft, toRight } from './move.js';
import { cellAtHand, findingsShown, otherReport, reportAtHand } from './needs.js';
import { nextFinding, nextOpen } from './walk.js';

/** From the reports to the findings, from those to the table; in the table to the next finding about the cell. */
const open: Behaviour = {
  refusal(model) {
    const sheet = sheetOf(model);
    if (sheet.kind === 'reports') return reportAtHand(model);
    if (sheet.kind === 'findings') return reportAtHand(model);
    return cellAtHand(model) ?? (findingAtCell(model) === null ? refusal('nothing-here', {}) : null);
  },
  run(model) {
    const sheet = sheetOf(model);
    const report = currentReport(model);
    if (report === null) return only(model);
    if (sheet.kind === 'reports') return only(toFindings(model, report));
    if (sheet.kind === 'findings') return only(toTable(model, report, findingBy(report, sheet.cursor)));
    const finding = findingBy(report, findingAtCell(model));
    if (finding === null) return only(model);
    const { found } = cellOf(report, finding);
    return only(withSheet(model, { ...sheet, finding: finding.id, gone: null, found }));
  },
};

/** The finding after the lit one among those in which the cell under the cursor takes part. */
function findingAtCell(model: Model): string | null {
  const sheet = tableSheetOf(model);
  const report = currentReport(model);
  if (sheet === null || report === null) return null;
  const here = shownFindings(report, model.filter).filter(({ finding }) =>
    finding.cells.some(({ address }) => address === sheet.cell),
  );
  const at = here.findIndex(({ id }) => id === sheet.finding);
  return here[(at + 1) % here.length]?.id ?? null;
}

const nextTable: Behaviour = {
  refusal(model) {
    const report = currentReport(model);
    if (report === null) return reportAtHand(model);
    return tablesOf(report).length > 1 ? null : refusal('no-table', {});
  },
  run(model) {
    const sheet = tableSheetOf(model);
    const report = currentReport(model);
    if (sheet === null || report === null) return only(model);
    const tables = tablesOf(report);
    const table = tables[(tables.indexOf(sheet.table) + 1) % tables.length] ?? sheet.table;
    return only(withSheet(model, { ...sheet, table, cell: firstCell(report, table), found: null }));
  },
};

const panes = ['table', 'sum', 'source'] as const satisfies readonly Pane[];

const nextPane: Behaviour = {
  // Told line by line there are no panes.
  refusal: (model) => (isFolded(model.window) && !model.settings.plain ? null : refusal('all-panes-shown', {})),
  run(model) {
    const sheet = tableSheetOf(model);
    if (sheet === null) return only(model);
    const pane = panes[(panes.indexOf(sheet.pane) + 1) % panes.length] ?? 'table';
    return only(withSheet(model, { ...sheet, pane }));
  },
};

export const going = {
  left: {
    refusal: (model) => (sheetOf(model).kind === 'table' ? (toLeft.refusal?.(model) ?? null) : null),
    run: (model, at) => (sheetOf(model).kind === 'table' ? toLeft.run(model, at) : only(back(model))),
  },
  right: {
    refusal: (model) => (sheetOf(model).kind === 'table' ? toRight : open).refusal?.(model) ?? null,
    run: (model, at) => (sheetOf(model).kind === 'table' ? toRight : open).run(model, at),
  },
  open,
  back: { run: (model) => only(model.overlay === null ? back(model) : withOverlay(model, null)) },
  'next-open': nextOpen(1),
  'previous-open': nextOpen(-1),
  'next-finding': { refusal: firstOf(findingsShown, nextFinding(1).refusal), run: nextFinding(1).run },
  'previous-finding': { refusal: firstOf(findingsShown, nextFinding(-1).refusal), run: nextFinding(-1).run },
  'next-table': nextTable,
  'next-pane': nextPane,
  beside: {
    refusal: firstOf(reportAtHand, otherReport),
    run: (model) => only(withOverlay(model, { kind: 'beside', cursor: 0 })),
  },
} satisfies Record<string, Behaviour>;
