import { cellName } from '@gouji/core/messages';
import { printable } from '@gouji/terminal';
import type { DeskReport } from '../../state/desk.js';
import { findingBy } from '../../state/findings.js';
import type { Model } from '../../state/model.js';
import type { TableSheet, TextRange } from '../../state/sheets.js';
import { cellAt, reportBy } from '../../state/standing.js';
import { whereOf } from '../finding/where.js';
import type { Look } from '../look.js';
import { editedIn } from '../sheets/edited.js';
import { contentOf } from '../table/cell-text.js';
import { litBy } from '../table/lit.js';
import type { Part } from './part.js';

/** The chosen cell of a table, with the same cell of the report beside it, and the sentence that was looked for. */
export function cellTold(model: Model, report: DeskReport, sheet: TableSheet, look: Look): Part {
  const found = sheet.found === null ? [] : [sentenceTold(report, sheet.found, look)];
  const key = `cell ${report.id} ${sheet.cell} ${sheet.found?.start ?? ''}`;
  return { key, lines: [...found, ownTold(model, report, sheet, look)], aside: [] };
}

function ownTold(model: Model, report: DeskReport, sheet: TableSheet, look: Look): string {
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
    ...besideTold(model, sheet, look),
  ];
  return parts.join('; ');
}

function besideTold(model: Model, sheet: TableSheet, look: Look): string[] {
  const other = reportBy(model, sheet.beside);
  const cell = other === null ? null : cellAt(other, sheet.cell);
  if (other === null || cell === null) return [];
  const { agency, year } = other.read.report;
  const name = year === null ? (agency ?? other.source) : look.screen.year(year);
  return [`${look.screen.marks.beside} ${printable(name)}: ${contentOf(cell.now, look)}`];
}

/** More of a sentence than this nobody listens to. */
const longest = 200;

function sentenceTold({ read: { report } }: DeskReport, { start, end }: TextRange, { screen }: Look): string {
  return `${screen.panes.source}: ${printable(report.text.slice(start, Math.min(end, start + longest)))}`;
}
