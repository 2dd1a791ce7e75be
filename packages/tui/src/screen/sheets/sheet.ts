import type { Model } from '../../state/model.js';
import type { Sheet } from '../../state/sheets.js';
import { reportBy } from '../../state/standing.js';
import { filled } from '../line/fit.js';
import type { Line } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { findingsSheet } from './findings.js';
import { reportsSheet } from './reports.js';
import { tableSheet, tableView } from './table.js';
import { wide, wideSheet } from './wide.js';

/** The sheet that is shown, in the room it has. */
export function sheetLines(model: Model, sheet: Sheet, room: Room, look: Look): Line[] {
  if (sheet.kind === 'reports') return reportsSheet(model, sheet, room, look);
  const report = reportBy(model, sheet.report);
  if (report === null) return filled([], room, look.ambiguous);
  if (room.width >= wide && room.height >= 12) return wideSheet(model, report, sheet, room, look);
  if (sheet.kind === 'findings') return findingsSheet(model, report, sheet, room, look);
  return tableSheet(tableView(model, report, sheet), room, look);
}
