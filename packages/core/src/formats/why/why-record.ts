import { formGrid, type TableKey, tableKeys } from '../../form/index.js';
import type { Doubt } from '../../grammar/doubts.js';
import type { Cell, Report, Table } from '../../grammar/report.js';
import { absentCell } from '../../grammar/tables/cell.js';
import type { LayoutName } from '../../layout/layout.js';
import { doubtMessage } from '../../messages/sentences.js';
import type { Sure } from '../../messages/why-words.js';
import type { Words } from '../../messages/words.js';
import { lineOf, type Origin } from '../../source/place.js';

/** Cells of one table that were left out for one reason. */
export interface LeftOutRecord {
  /** The doubt's kind; `no-row` where the row is not found, `no-table` where the table is not. */
  readonly reason: string;
  readonly message: string;
  /** Addresses, in the order of the form. */
  readonly cells: readonly string[];
  readonly line: number | null;
  readonly origin: Origin | null;
}

/** How one table of the form was read, and what of it was not. */
export interface WhyRecord {
  readonly table: TableKey;
  /** null where the table is not found. */
  readonly layout: LayoutName | null;
  readonly sure: Sure;
  /** Cells of the form, those that were read, and those of them that are inferred. */
  readonly cells: number;
  readonly read: number;
  readonly inferred: number;
  /** Those of the inferred that were read by what the prose states. */
  readonly byProse: number;
  readonly leftOut: readonly LeftOutRecord[];
}

/** How each table of the form was read: the layout taken, how sure, and why every other cell was left out. */
export function whyRecords(report: Report, words: Words): WhyRecord[] {
  return tableKeys.map((key) => whyRecord(key, report, words));
}

function whyRecord(key: TableKey, report: Report, words: Words): WhyRecord {
  const table = report.tables[key];
  const cells = table?.cells ?? formGrid(report.edition, key).cells.map(absentCell);
  const read = cells.filter(({ state }) => state !== 'absent').length;
  const inferred = cells.filter(({ state }) => state === 'inferred').length;
  return {
    table: key,
    layout: table?.layout ?? null,
    sure: sureOf(table, read, inferred, report.doubts),
    cells: cells.length,
    read,
    inferred,
    byProse: table?.readByProse?.length ?? 0,
    leftOut: leftOut(key, table, cells, report, words),
  };
}

function sureOf(table: Table | undefined, read: number, inferred: number, doubts: readonly Doubt[]): Sure {
  if (table === undefined) return 'missing';
  if (read === 0) return 'unread';
  if (read < table.cells.length) return 'in-part';
  if (inferred > 0 && table.readBySums !== undefined) return 'by-sums';
  if (table.readByProse !== undefined) return 'by-prose';
  return doubts.some((doubt) => doubt.table === table.key) ? 'in-doubt' : 'certain';
}

function leftOut(
  key: TableKey,
  table: Table | undefined,
  cells: readonly Cell[],
  report: Report,
  words: Words,
): LeftOutRecord[] {
  const absent = new Set<string>(cells.filter(({ state }) => state === 'absent').map(({ address }) => address));
  const records: LeftOutRecord[] = [];
  for (const doubt of report.doubts) {
    const own = doubt.cells.filter((address) => absent.delete(address));
    if (own.length === 0) continue;
    const { kind, place } = doubt;
    const message = doubtMessage(doubt, words);
    records.push({ reason: kind, message, cells: own, line: lineOf(place), origin: place?.origin ?? null });
  }
  if (absent.size === 0) return records;
  const reason = table === undefined ? 'no-table' : 'no-row';
  const rows = new Set(cells.filter(({ address }) => absent.has(address)).map(({ row }) => row)).size;
  const message = table === undefined ? words.why.noTable(key) : words.why.noRow(rows);
  return [...records, { reason, message, cells: [...absent], line: null, origin: null }];
}
