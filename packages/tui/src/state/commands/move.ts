import { formGrid } from '@gouji/core';
import { only, refusal, withOverlay, withSheet } from '../change.js';
import { choicesOf } from '../choices.js';
import { helpRows } from '../help.js';
import type { Model } from '../model.js';
import type { TableSheet } from '../sheets.js';
import { shownEntries, shownFindings } from '../shown.js';
import { currentReport, sheetOf } from '../standing.js';
import type { Behaviour } from './behaviour.js';

/** A cursor in a list: where it stands (-1 for nowhere), how long the list is, and the model with it elsewhere. */
interface Cursor {
  readonly at: number;
  readonly count: number;
  to(at: number): Model;
}

/** What the keys that go up and down move. */
function cursorOf(model: Model): Cursor {
  const { overlay } = model;
  switch (overlay?.kind) {
    case undefined:
      return sheetCursor(model);
    case 'help':
      return listCursor(overlay.cursor, helpRows(model).length, (cursor) => withOverlay(model, { ...overlay, cursor }));
    case 'filter':
    case 'export':
    case 'beside':
    case 'suggestions':
      return listCursor(overlay.cursor, choicesOf(model).length, (cursor) =>
        withOverlay(model, { ...overlay, cursor }),
      );
    case 'reason':
      return listCursor(overlay.recent ?? -1, model.session.reasons.length, (recent) =>
        withOverlay(model, { ...overlay, recent: recent < 0 ? null : recent }),
      );
    default:
      return listCursor(-1, 0, () => model);
  }
}

function listCursor(at: number, count: number, to: (at: number) => Model): Cursor {
  return { at, count, to };
}

function sheetCursor(model: Model): Cursor {
  const sheet = sheetOf(model);
  const report = currentReport(model);
  if (sheet.kind === 'reports') {
    const list = shownEntries(model);
    const at = list.findIndex(({ id }) => id === sheet.cursor);
    return listCursor(at, list.length, (to) => withSheet(model, { ...sheet, cursor: list[to]?.id ?? null }));
  }
  if (report === null) return listCursor(-1, 0, () => model);
  if (sheet.kind === 'findings') {
    const list = shownFindings(report, model.filter);
    const at = list.findIndex(({ id }) => id === sheet.cursor);
    return listCursor(at, list.length, (to) => withSheet(model, { ...sheet, cursor: list[to]?.id ?? null }));
  }
  return lineCursor(model, sheet);
}

/** The lines of the form that the table sheet shows, and the cell at the cursor in them. */
function placeIn(model: Model, { table, cell }: TableSheet) {
  const report = currentReport(model)?.read.report;
  const { lines } = formGrid(report?.tables[table]?.edition ?? report?.edition ?? '2021', table);
  const line = lines.findIndex(({ cells }) => cells.some(({ address }) => address === cell));
  const column = lines[line]?.cells.findIndex(({ address }) => address === cell) ?? 0;
  return { lines, line, column };
}

function lineCursor(model: Model, sheet: TableSheet): Cursor {
  const { lines, line, column } = placeIn(model, sheet);
  return listCursor(line, lines.length, (to) => {
    const cells = lines[to]?.cells ?? [];
    const cell = cells[Math.min(column, cells.length - 1)]?.address ?? sheet.cell;
    return withSheet(model, { ...sheet, cell, found: null });
  });
}

function columnCursor(model: Model, sheet: TableSheet): Cursor {
  const { lines, line, column } = placeIn(model, sheet);
  const cells = lines[line]?.cells ?? [];
  return listCursor(column, cells.length, (to) =>
    withSheet(model, { ...sheet, cell: cells[to]?.address ?? sheet.cell, found: null }),
  );
}

/** Moves a cursor by some rows, at most to the end; at the end it says so. */
function moving(cursor: (model: Model) => Cursor, rows: (model: Model) => number): Behaviour {
  return {
    refusal(model) {
      const { at, count } = cursor(model);
      const forward = rows(model) > 0;
      if (count === 0) return refusal('nothing-here', {});
      if (forward ? at < count - 1 : at > lowest(model)) return null;
      return refusal(forward ? 'last-already' : 'first-already', {});
    },
    run(model) {
      const { at, count, to } = cursor(model);
      return only(to(Math.max(lowest(model), Math.min(count - 1, at + rows(model)))));
    },
  };
}

/** Above the first of the recent reasons stands what is typed. */
function lowest({ overlay }: Model): number {
  return overlay?.kind === 'reason' ? -1 : 0;
}

/** About as many rows as a list in the window has. */
function page({ window }: Model): number {
  return Math.max(1, Math.floor(window.rows / 2));
}

function sideways(step: 1 | -1): Behaviour {
  return moving(
    (model) => {
      const sheet = sheetOf(model);
      return sheet.kind === 'table' ? columnCursor(model, sheet) : listCursor(-1, 0, () => model);
    },
    () => step,
  );
}

export const move = {
  down: moving(cursorOf, () => 1),
  up: moving(cursorOf, () => -1),
  'page-down': moving(cursorOf, page),
  'page-up': moving(cursorOf, (model) => -page(model)),
  first: moving(cursorOf, () => Number.NEGATIVE_INFINITY),
  last: moving(cursorOf, () => Number.POSITIVE_INFINITY),
};

/** In a table the keys to the sides move the cursor. */
export const toLeft = sideways(-1);
export const toRight = sideways(1);
