import { cellName } from '@gouji/core/messages';
import { printable } from '@gouji/terminal';
import type { DeskReport } from '../../state/desk.js';
import { decisionOn, findingBy } from '../../state/findings.js';
import type { Model } from '../../state/model.js';
import type { Sheet, TableSheet } from '../../state/sheets.js';
import { cellAt, entryBy, reportBy } from '../../state/standing.js';
import { cardLines } from '../finding/card.js';
import { whereOf } from '../finding/where.js';
import { textOf } from '../line/line.js';
import type { Look } from '../look.js';
import { rowOf } from '../reports/report-row.js';
import { editedIn } from '../sheets/edited.js';
import { contentOf } from '../table/cell-text.js';
import { litBy } from '../table/lit.js';

/** No line is folded: who reads them aloud does that. */
const unfolded = 10_000;

/** What is chosen in a sheet, in sentences. */
export function chosenTold(model: Model, sheet: Sheet, look: Look): string[] {
  if (sheet.kind === 'reports') return [reportTold(model, sheet.cursor, look)];
  const report = reportBy(model, sheet.report);
  if (report === null) return [];
  const card = cardTold(report, sheet.kind === 'findings' ? sheet.cursor : sheet.finding, look);
  if (sheet.kind === 'table') return [cellTold(report, sheet, look), ...card];
  return card.length > 0 ? card : [look.screen.noFindings];
}

function reportTold(model: Model, id: string | null, look: Look): string {
  const { screen } = look;
  const entry = entryBy(model, id);
  if (entry === null) return screen.noReports;
  const row = rowOf(entry, model.lang);
  if (row.unread !== null) return printable(`${screen.unread}: ${row.source}  ${row.unread}`);
  const { heads } = screen;
  const parts = [
    row.body ?? screen.untitled,
    ...(row.year === null ? [] : [screen.year(row.year)]),
    `${heads.errors} ${row.counts.error}, ${heads.warnings} ${row.counts.warning}, ${heads.notes} ${row.counts.note}`,
    `${heads.decided} ${row.decided}/${row.findings}`,
    row.source,
  ];
  return printable(parts.join('; '));
}

function cardTold(report: DeskReport, id: string | null, look: Look): string[] {
  const finding = findingBy(report, id)?.finding ?? null;
  if (finding === null) return [];
  const decision = decisionOn(report, finding);
  const status = look.screen.statuses[decision?.status ?? 'open'];
  const data = { finding, decision, report: report.checked.report, edited: editedIn(report) };
  return [status, ...cardLines(data, unfolded, look).map(textOf)];
}

function cellTold(report: DeskReport, sheet: TableSheet, look: Look): string {
  const { screen } = look;
  const pair = cellAt(report, sheet.cell);
  if (pair === null) return '';
  const { faults, addends } = litBy(findingBy(report, sheet.finding)?.finding ?? null);
  const { address } = pair.now;
  const where = whereOf(pair.read.place, look);
  const parts = [
    `${cellName(address, report.checked.report, look.words)}: ${contentOf(pair.now, look)}`,
    ...(faults.has(address) ? [screen.marks.fault] : addends.has(address) ? [screen.marks.addend] : []),
    ...(editedIn(report).has(address)
      ? [`${screen.marks.edited} (${screen.written} ${printable(pair.read.raw)})`]
      : []),
    ...(where === '' ? [] : [where]),
  ];
  return parts.join('; ');
}
