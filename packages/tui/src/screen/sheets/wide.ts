import type { DeskFinding, DeskReport } from '../../state/desk.js';
import { findingBy } from '../../state/findings.js';
import { cellOf, yearBeside } from '../../state/go.js';
import type { Model } from '../../state/model.js';
import type { FindingsSheet, TableSheet } from '../../state/sheets.js';
import { sourcePane } from '../finding/source.js';
import { filled } from '../line/fit.js';
import { besideWidth, rule, sideBySide } from '../line/join.js';
import type { Line } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { listWithCard } from './findings.js';
import { sourceOf, type TableView, tableLinesOf, tableView } from './table.js';

/** From this width on findings and table stand side by side. */
export const wide = 140;

/** The findings with the chosen one's card at the left; its table and its source at the right. */
export function wideSheet(
  model: Model,
  report: DeskReport,
  sheet: FindingsSheet | TableSheet,
  room: Room,
  look: Look,
): Line[] {
  const left = Math.floor((room.width - besideWidth) * 0.46);
  const own = { width: left, height: room.height };
  const beside = { width: room.width - besideWidth - left, height: room.height };
  const chosen = sheet.kind === 'findings' ? sheet.cursor : sheet.finding;
  const right =
    sheet.kind === 'table'
      ? view(tableView(model, report, sheet), beside, look)
      : preview(model, report, sheet, beside, look);
  return sideBySide(listWithCard(model, report, chosen, own, look), right);
}

/** The table that the chosen finding is about; its place in the text where it is about none. */
function preview(model: Model, report: DeskReport, { cursor }: FindingsSheet, room: Room, look: Look): Line[] {
  const finding = findingBy(report, cursor);
  const sheet = finding === null ? null : sheetOf(model, report, finding);
  if (sheet !== null) return view(tableView(model, report, sheet), room, look);
  const { text } = report.read.report;
  const place = finding?.finding.place ?? null;
  return place === null ? filled([], room, look.ambiguous) : sourcePane(text, place, place.line, room, look);
}

function sheetOf(model: Model, report: DeskReport, finding: DeskFinding): TableSheet | null {
  if (finding.finding.cells.length === 0) return null;
  const beside = yearBeside(model, finding);
  const looked = { finding: finding.id, gone: null, beside, pane: 'table' } as const;
  return { kind: 'table', report: report.id, ...cellOf(report, finding), ...looked };
}

function view(view: TableView, room: Room, look: Look): Line[] {
  const under = Math.max(3, Math.floor(room.height * 0.25));
  return [
    ...tableLinesOf(view, { ...room, height: room.height - 1 - under }, look),
    rule(look.screen.panes.source, room.width, look.ambiguous),
    ...sourceOf(view, { ...room, height: under }, look),
  ];
}
