import type { Address, Cell, Finding } from '@gouji/core';
import { cellName } from '@gouji/core/messages';
import { printable } from '@gouji/terminal';
import type { DeskReport } from '../../state/desk.js';
import { decisionOn, findingBy } from '../../state/findings.js';
import { isFolded } from '../../state/folding.js';
import type { Model } from '../../state/model.js';
import type { TableSheet, TextRange } from '../../state/sheets.js';
import { cardLines } from '../finding/card.js';
import { sourcePane } from '../finding/source.js';
import { filled, folded } from '../line/fit.js';
import { besideWidth, rule, sideBySide } from '../line/join.js';
import { type Line, span } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';
import { contentOf } from '../table/cell-text.js';
import { litBy } from '../table/lit.js';
import { tablePane } from '../table/table-pane.js';
import { editedIn } from './edited.js';

/** What the panes of a table have in common. */
export interface TableView {
  readonly report: DeskReport;
  readonly sheet: TableSheet;
  readonly beside: DeskReport | null;
  readonly finding: Finding | null;
  readonly isFolded: boolean;
}

export function tableView(model: Model, report: DeskReport, sheet: TableSheet): TableView {
  const beside = model.entries.find((entry) => entry.kind === 'report' && entry.id === sheet.beside);
  return {
    report,
    sheet,
    beside: beside?.kind === 'report' ? beside : null,
    finding: findingBy(report, sheet.finding)?.finding ?? null,
    isFolded: isFolded(model.window),
  };
}

/** Fewer lines cannot hold the table, its sum and its source together. */
const unfoldedFrom = 12;

/** The table over its sum and its source, or one of the three. */
export function tableSheet(view: TableView, room: Room, look: Look): Line[] {
  // What stands over the sheet can leave too little room in a large window as well.
  return view.isFolded || room.height < unfoldedFrom ? onePane(view, room, look) : [...panes(view, room, look)];
}

function onePane(view: TableView, room: Room, look: Look): Line[] {
  const pane = view.isFolded ? view.sheet.pane : 'table';
  const names = (['table', 'sum', 'source'] as const).map((one) =>
    one === pane ? span(` [${look.screen.panes[one]}] `, 'strong') : span(`  ${look.screen.panes[one]}  `, 'faint'),
  );
  const own = room.height < 5 ? room : { ...room, height: room.height - 1 };
  const lines = { table: tableLinesOf, sum: sumPane, source: sourceOf }[pane](view, own, look);
  return own === room ? lines : [...filled([names], { ...room, height: 1 }, look.ambiguous), ...lines];
}

function panes(view: TableView, room: Room, look: Look): Line[] {
  const { screen, ambiguous } = look;
  const left = Math.floor((room.width - besideWidth) * 0.55);
  const right = room.width - besideWidth - left;
  const told = sumLinesOf(view, left, look);
  const under = Math.max(5, Math.min(told.length, Math.floor(room.height * 0.5)));
  const over = room.height - 1 - under;
  return [
    ...tableLinesOf(view, { ...room, height: over }, look),
    [...rule(screen.panes.sum, left + 1, ambiguous), ...rule(screen.panes.source, right + 2, ambiguous)],
    ...sideBySide(
      filled(told, { width: left, height: under }, ambiguous),
      sourceOf(view, { width: right, height: under }, look),
    ),
  ];
}

/** The table itself, the report beside it included. */
export function tableLinesOf({ report, sheet, beside, finding }: TableView, room: Room, look: Look): Line[] {
  const { tables } = report.checked.report;
  const table = tables[sheet.table];
  if (table === undefined) return filled([], room, look.ambiguous);
  const others = beside?.checked.report.tables[sheet.table]?.cells ?? null;
  const data = {
    table,
    cell: sheet.cell,
    lit: litBy(finding),
    edited: editedIn(report),
    beside: others === null ? null : new Map<Address, Cell>(others.map((cell) => [cell.address, cell])),
  };
  if (beside === null || room.height < 6) return tablePane(data, room, look);
  return [besideLine(report, beside, room.width, look), ...tablePane(data, { ...room, height: room.height - 1 }, look)];
}

function besideLine(report: DeskReport, beside: DeskReport, width: number, look: Look): Line {
  const name = ({ read, source }: DeskReport) =>
    printable(
      `${read.report.agency ?? source}${read.report.year === null ? '' : ` ${look.screen.year(read.report.year)}`}`,
    );
  const [line = []] = filled(
    [[span(`  ${name(report)} | ${name(beside)}`, 'strong')]],
    { width, height: 1 },
    look.ambiguous,
  );
  return line;
}

/** The chosen cell by its name, and what is to be said of the finding. */
function sumLinesOf({ report, sheet, finding }: TableView, width: number, look: Look): Line[] {
  const { report: written } = report.checked;
  const cell = cellAt(report, sheet);
  const name = cellName(sheet.cell, written, look.words);
  const content = cell === null ? '' : `  ${contentOf(cell, look)}`;
  const read = readAt(report, sheet);
  const was =
    read === null || cell === null || read.raw === cell.raw ? '' : `  (${look.screen.written} ${printable(read.raw)})`;
  const chosen = folded(`${name}${content}${was}`, width, look.ambiguous, 'strong', 2);
  if (finding === null) return chosen;
  const data = { finding, decision: decisionOn(report, finding), report: written, edited: editedIn(report) };
  return [...cardLines(data, width, look, true), [], ...chosen];
}

function sumPane(view: TableView, room: Room, look: Look): Line[] {
  return filled(sumLinesOf(view, room.width, look), room, look.ambiguous);
}

/** The text around what was searched for, the chosen cell or the finding, whichever has a place. */
export function sourceOf({ report, sheet, finding }: TableView, room: Room, look: Look): Line[] {
  const { text } = report.read.report;
  const place = readAt(report, sheet)?.place ?? finding?.place ?? null;
  const range: TextRange | null = sheet.found ?? place;
  if (range === null) return filled([[span(look.screen.noSource, 'faint')]], room, look.ambiguous);
  const line = sheet.found === null && place !== null ? place.line : lineAt(text, range.start);
  return sourcePane(text, range, line, room, look);
}

function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function cellAt({ checked }: DeskReport, { table, cell }: TableSheet): Cell | null {
  return checked.report.tables[table]?.cells.find(({ address }) => address === cell) ?? null;
}

function readAt({ read }: DeskReport, { table, cell }: TableSheet): Cell | null {
  return read.report.tables[table]?.cells.find(({ address }) => address === cell) ?? null;
}
