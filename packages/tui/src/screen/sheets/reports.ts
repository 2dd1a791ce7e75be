import type { Model } from '../../state/model.js';
import type { ReportsSheet } from '../../state/sheets.js';
import { shownEntries } from '../../state/shown.js';
import { filled, folded } from '../line/fit.js';
import type { Line } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { rowOf } from '../reports/report-row.js';
import { reportsPane } from '../reports/reports-pane.js';

export function reportsSheet(model: Model, { cursor }: ReportsSheet, room: Room, look: Look): Line[] {
  const entries = shownEntries(model);
  if (entries.length === 0) {
    const { screen } = look;
    const told = model.entries.length === 0 ? screen.noReports : screen.noneShown;
    return filled([[], ...folded(`  ${told}`, room.width, look.ambiguous, 'faint')], room, look.ambiguous);
  }
  const at = entries.findIndex(({ id }) => id === cursor);
  const row = (index: number) => rowOf(entries[index] as (typeof entries)[number], model.lang);
  return reportsPane({ count: entries.length, at, row }, room, look);
}
