import { printable } from '@gouji/terminal';
import type { DeskReport } from '../../state/desk.js';
import { decisionOn, findingBy } from '../../state/findings.js';
import type { Model } from '../../state/model.js';
import type { Sheet } from '../../state/sheets.js';
import { openIn, shownEntries, shownFindings } from '../../state/shown.js';
import { entryBy, reportBy } from '../../state/standing.js';
import { cardLines } from '../finding/card.js';
import { comparedText } from '../finding/compared.js';
import { textOf } from '../line/line.js';
import type { Look } from '../look.js';
import { rowOf } from '../reports/report-row.js';
import { editedIn } from '../sheets/edited.js';
import { cellTold } from './cell.js';
import type { Part } from './part.js';

/** No line is folded: who reads them aloud does that. */
const unfolded = 10_000;

/** What is chosen in a sheet, in sentences. */
export function chosenTold(model: Model, sheet: Sheet, look: Look): Part[] {
  if (sheet.kind === 'reports') return [readTold(model, look), reportTold(model, sheet.cursor, look)];
  const report = reportBy(model, sheet.report);
  if (report === null) return [];
  const finding = findingTold(model, report, sheet.kind === 'findings' ? sheet.cursor : sheet.finding, look);
  if (sheet.kind === 'table') return [cellTold(model, report, sheet, look), ...finding];
  const years = { key: `years ${report.id}`, lines: [comparedText(model, report, look)], aside: [] };
  return [years, ...(finding.length > 0 ? finding : [noneTold(report, look)])];
}

/** How much there is to do, when all has been read: while it is, nobody wants to hear of each report. */
function readTold({ entries, reading }: Model, { screen }: Look): Part {
  if (!reading.ended) return { key: 'reading', lines: [], aside: [] };
  const open = entries.reduce((count, entry) => count + openIn(entry), 0);
  return { key: 'read', lines: [], aside: [`${screen.reports(entries.length)}; ${screen.open(open)}`] };
}

function reportTold(model: Model, id: string | null, look: Look): Part {
  const { screen } = look;
  const entry = entryBy(model, id);
  if (entry === null) return { key: '', lines: [screen.noReports], aside: [] };
  const row = rowOf(entry, model.lang);
  const entries = shownEntries(model);
  const part = (line: string): Part => ({
    key: `report ${entry.id}`,
    lines: [printable(line)],
    aside: [screen.place(entries.indexOf(entry) + 1, entries.length)],
  });
  if (row.unread !== null) return part(`${screen.unread}: ${row.source}  ${row.unread}`);
  const { heads } = screen;
  const parts = [
    row.body ?? screen.untitled,
    ...(row.year === null ? [] : [screen.year(row.year)]),
    `${heads.errors} ${row.counts.error}, ${heads.warnings} ${row.counts.warning}, ${heads.notes} ${row.counts.note}`,
    `${heads.decided} ${row.decided}/${row.findings}`,
    ...(row.edits > 0 ? [`${screen.marks.edited} ${row.edits}`] : []),
    ...(row.file === 'as-read' ? [] : [screen.files[row.file]]),
    row.source,
  ];
  return part(parts.join('; '));
}

function findingTold(model: Model, report: DeskReport, id: string | null, look: Look): Part[] {
  const finding = findingBy(report, id)?.finding ?? null;
  if (finding === null) return [];
  const { screen } = look;
  const decision = decisionOn(report, finding);
  const status = screen.statuses[decision?.status ?? 'open'];
  const data = { finding, decision, report: report.checked.report, edited: editedIn(report) };
  const findings = shownFindings(report, model.filter);
  const at = findings.findIndex((one) => one.id === id) + 1;
  return [
    {
      key: `finding ${report.id} ${id}`,
      // What was decided says itself whether it is.
      lines: [...(decision?.status ? [] : [status]), ...cardLines(data, unfolded, look).map(textOf)],
      aside: at === 0 ? [] : [screen.place(at, findings.length)],
    },
  ];
}

function noneTold({ checked }: DeskReport, { screen }: Look): Part {
  return { key: 'none', lines: [checked.findings.length === 0 ? screen.noFindings : screen.noneShown], aside: [] };
}
