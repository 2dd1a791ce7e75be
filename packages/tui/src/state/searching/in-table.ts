import { type Report, tableKeys } from '@gouji/core';
import { cellName, type Lang, wordsOf } from '@gouji/core/messages';
import type { DeskReport } from '../desk.js';
import { remembered } from '../remembered.js';
import type { TableSheet } from '../sheets.js';
import { folded } from './folded.js';

/** A place in the tables or the text of a report that a search found; `order` says which comes first. */
export interface Hit extends Pick<TableSheet, 'table' | 'cell' | 'found'> {
  readonly order: number;
}

/** More places in one text than anybody goes through. */
const most = 10_000;

/** After all cells: tables have some hundred each. */
const prose = 1_000_000;

/** The report's own part of its text, folded. */
const textOf: (report: Report) => string = remembered(({ text, start, end }) => folded(text.slice(start, end)));

/** Where a folded text stands: in the names of cells and what is in them, then in the report's text. */
export function hitsIn(report: DeskReport, sheet: TableSheet, wanted: string, lang: Lang): Hit[] {
  return [...cellHits(report, wanted, lang), ...textHits(report, sheet, wanted)];
}

/** The names of a report's cells and what is in them, folded, table by table. */
const cellTexts: Readonly<Record<Lang, (report: Report) => readonly CellText[]>> = {
  zh: remembered((report) => cellTextsIn(report, 'zh')),
  en: remembered((report) => cellTextsIn(report, 'en')),
};

interface CellText extends Pick<Hit, 'table' | 'cell' | 'order'> {
  readonly text: string;
}

function cellTextsIn(report: Report, lang: Lang): CellText[] {
  const words = wordsOf(lang);
  return tableKeys.flatMap((table, tableAt) =>
    (report.tables[table]?.cells ?? []).map(({ address, raw }, at) => ({
      order: tableAt * 1_000 + at,
      table,
      cell: address,
      text: folded(`${cellName(address, report, words)} ${raw}`),
    })),
  );
}

function cellHits({ checked }: DeskReport, wanted: string, lang: Lang): Hit[] {
  return cellTexts[lang](checked.report)
    .filter(({ text }) => text.includes(wanted))
    .map(({ order, table, cell }) => ({ order, table, cell, found: null }));
}

function textHits(report: DeskReport, { table, cell }: TableSheet, wanted: string): Hit[] {
  const { report: read } = report.read;
  const text = textOf(read);
  const hits: Hit[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0 && hits.length < most) {
    const start = read.start + at;
    hits.push({ order: prose + start, table, cell, found: { start, end: start + wanted.length } });
    at = text.indexOf(wanted, at + wanted.length);
  }
  return hits;
}

/** Where the table sheet stands in the order of hits. */
export function orderOf(report: DeskReport, { table, cell, found }: TableSheet): number {
  if (found !== null) return prose + found.start;
  const at = report.checked.report.tables[table]?.cells.findIndex(({ address }) => address === cell) ?? 0;
  return tableKeys.indexOf(table) * 1_000 + at;
}
