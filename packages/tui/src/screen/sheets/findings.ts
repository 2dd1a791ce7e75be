import { clipped } from '@gouji/terminal';
import type { DeskReport, FindingId } from '../../state/desk.js';
import { decisionOn, findingBy } from '../../state/findings.js';
import type { Model } from '../../state/model.js';
import type { FindingsSheet } from '../../state/sheets.js';
import { shownFindings } from '../../state/shown.js';
import { cardLines } from '../finding/card.js';
import { comparedText } from '../finding/compared.js';
import { findingsPane } from '../finding/findings-pane.js';
import { filled } from '../line/fit.js';
import { rule } from '../line/join.js';
import type { Line } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { editedIn } from './edited.js';

/** The findings of a report, and all that is to be said of the chosen one under them. */
export function findingsSheet(
  model: Model,
  report: DeskReport,
  { cursor }: FindingsSheet,
  room: Room,
  look: Look,
): Line[] {
  return listWithCard(model, report, cursor, room, look);
}

/** A list over a card; where there is too little room for both, what the list leaves. */
export function listWithCard(
  model: Model,
  report: DeskReport,
  chosen: FindingId | null,
  room: Room,
  look: Look,
): Line[] {
  const findings = shownFindings(report, model.filter);
  const { screen, ambiguous } = look;
  const years = comparedText(model, report, look);
  const list = {
    findings,
    at: findings.findIndex(({ id }) => id === chosen),
    decisionOn: ({ finding }: (typeof findings)[number]) => decisionOn(report, finding),
    none: [report.checked.findings.length === 0 ? screen.noFindings : screen.noneShown, years].join('  ').trim(),
  };
  const shown = findingBy(report, chosen);
  if (shown === null || room.height < 6) return findingsPane(list, room, look);
  const { finding } = shown;
  const data = {
    finding,
    decision: decisionOn(report, finding),
    report: report.checked.report,
    edited: editedIn(report),
  };
  const card = cardLines(data, room.width - 2, look).map((line) => [{ text: '  ', style: 'plain' as const }, ...line]);
  // The list has as many rows as it needs, as long as the card has most of what is left.
  const most = Math.max(2, room.height - 1 - Math.max(card.length, Math.floor(room.height * 0.6)));
  const over = Math.min(findings.length, Math.max(most, Math.floor(room.height * 0.35)));
  return [
    ...findingsPane(list, { ...room, height: over }, look),
    rule(clipped(years, Math.max(0, room.width - 4), ambiguous), room.width, ambiguous),
    ...filled(card, { ...room, height: room.height - 1 - over }, ambiguous),
  ];
}
