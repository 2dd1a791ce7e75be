import { clipped, printable } from '@gouji/terminal';
import type { DeskReport } from '../../state/desk.js';
import type { Model } from '../../state/model.js';
import type { Sheet } from '../../state/sheets.js';
import { isFiltered, nameOf, openIn, shownEntries, shownFindings } from '../../state/shown.js';
import { reportBy, sheetOf } from '../../state/standing.js';
import { apart } from '../line/fit.js';
import { type Line, span } from '../line/line.js';
import type { Look } from '../look.js';

/** Where the reviewer is, and how far. */
export function titleLine(model: Model, look: Look): Line {
  const { columns } = model.window;
  const sheet = sheetOf(model);
  const right = [readingTold(model, look), filterTold(model, look), placeTold(model, sheet, look)].filter(
    (one) => one !== '',
  );
  const left = [span(' '), span(pathOf(model, sheet, columns, look), 'strong')];
  return apart(left, [span(`${right.join('   ')} `, 'faint')], columns, look.ambiguous);
}

export function pathOf(model: Model, sheet: Sheet, columns: number, look: Look): string {
  const { screen, words, ambiguous } = look;
  if (sheet.kind === 'reports') return `${screen.title} > ${screen.sheets.reports}`;
  const report = reportBy(model, sheet.report);
  const body = report === null ? sheet.report : `${nameOf(report)}${yearOf(report, look)}`;
  const name = clipped(printable(body), Math.max(10, Math.floor(columns / 2)), ambiguous);
  return `${name} > ${sheet.kind === 'findings' ? screen.sheets.findings : words.tables[sheet.table]}`;
}

function yearOf({ read }: DeskReport, { screen }: Look): string {
  return read.report.year === null ? '' : ` ${screen.year(read.report.year)}`;
}

function readingTold({ reading: { done, all, ended } }: Model, { screen }: Look): string {
  return ended ? '' : screen.reading(done, all);
}

function filterTold({ filter }: Model, { screen }: Look): string {
  return isFiltered(filter) ? screen.filtered : '';
}

/** The place in the list of the sheet, and what is left to decide. */
function placeTold(model: Model, sheet: Sheet, look: Look): string {
  if (sheet.kind === 'reports') {
    const entries = shownEntries(model);
    const at = entries.findIndex(({ id }) => id === sheet.cursor) + 1;
    const open = model.entries.reduce((count, entry) => count + openIn(entry), 0);
    return told(at, entries.length, open, look);
  }
  const report = reportBy(model, sheet.report);
  if (report === null) return '';
  const findings = shownFindings(report, model.filter);
  const cursor = sheet.kind === 'findings' ? sheet.cursor : sheet.finding;
  const at = findings.findIndex(({ id }) => id === cursor) + 1;
  return told(at, findings.length, openIn(report), look);
}

function told(at: number, count: number, open: number, { screen }: Look): string {
  return at === 0 ? screen.open(open) : `${screen.place(at, count)}   ${screen.open(open)}`;
}
