import { type Address, type FormLine, formGrid } from '../form/index.js';
import type { Doubt } from '../grammar/doubts.js';
import { labelKey, splitNumber } from '../grammar/labels/normalize.js';
import type { Report, Table } from '../grammar/report.js';
import { cellBreak } from '../source/block.js';
import type { TextPlace } from '../source/place.js';

/** Text of a table that is no label of a row read, nor a head. */
export interface Piece {
  readonly label: string;
  /** As labels are compared, and without its number. */
  readonly key: string;
  readonly words: string;
  readonly place: TextPlace;
}

/** What is longer is prose; what comes behind so many pieces is none of a table's. */
const longest = 60;
const maxPieces = 500;

/**
 * Tells of rows that were lost in reading, where tables are put together from a page: the form has them, no row read is
 * one, and something of them is left in the table, a part of the label or figures without one. The report has such a row.
 */
export function withLostRows(report: Report): Report {
  let { doubts } = report;
  const tables = Object.entries(report.tables).map(([key, table]): [string, Table] => {
    const missing = key === 'disputes' ? [] : missingLines(table, doubts);
    if (missing.length === 0) return [key, table];
    const told = doubtsAbout(missing, table, report);
    const strays = table.strays.filter(({ label }) => !missing.some((line) => isPartOf(line, keysOf(label))));
    doubts = told.length > 0 ? [...doubts, ...told] : doubts.map((doubt) => withRows(doubt, table, missing));
    return [key, { ...table, strays }];
  });
  return doubts === report.doubts ? report : { ...report, tables: Object.fromEntries(tables), doubts };
}

/** The rows of the form that no row read is, and no doubt is about. */
export function missingLines({ key, edition, cells, rows }: Table, doubts: readonly Doubt[]): FormLine[] {
  const read = new Set(rows.map(({ line }) => line.row.key));
  const doubted = new Set(doubts.flatMap((doubt) => doubt.cells));
  const isGone = (line: FormLine) =>
    line.cells.every(({ index, address }) => cells[index]?.state === 'absent' && !doubted.has(address));
  return formGrid(edition, key).lines.filter((line) => !read.has(line.row.key) && isGone(line));
}

/** A doubt for each row where a part of a label is left: at that of its own, or of another, since one lost may be two. */
function doubtsAbout(missing: readonly FormLine[], table: Table, report: Report): Doubt[] {
  const pieces = piecesLeft(table, report);
  const own = missing.map((line) => pieces.find((piece) => isPartOf(line, piece)));
  const any = own.find((piece) => piece !== undefined);
  return missing.flatMap((line, at): Doubt[] => {
    const { label, place } = own[at] ?? any ?? {};
    if (label === undefined || place === undefined) return [];
    return [{ kind: 'label-unclear', facts: { label }, table: table.key, cells: addressesOf([line]), place }];
  });
}

/** Figures without a row can be those of any row that is missing. */
function withRows(doubt: Doubt, { key }: Table, missing: readonly FormLine[]): Doubt {
  if (doubt.kind !== 'figures-without-label' || doubt.table !== key) return doubt;
  return { ...doubt, cells: [...doubt.cells, ...addressesOf(missing)] };
}

export function addressesOf(lines: readonly FormLine[]): Address[] {
  return lines.flatMap(({ cells }) => cells.map(({ address }) => address));
}

/** Up to the end of the table's section: a row that is not known as one can stand behind all that are. */
export function piecesLeft({ place, rows, headings }: Table, { text, sections }: Report): Piece[] {
  const known = [...rows, ...headings].map((each) => each.place).sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let { line } = place;
  let next = 0;
  const section = sections.find(({ start, end }) => start <= place.start && place.start < end);
  for (const [cell, end] of cellsIn(text, { ...place, end: Math.max(place.end, section?.end ?? 0) })) {
    const start = end - cell.length;
    while (next < known.length && (known[next]?.end ?? 0) <= start) next++;
    const isKnown = (known[next]?.start ?? end) < end;
    if (!isKnown && cell !== '' && cell.length <= longest) {
      const label = cell.replaceAll(cellBreak, '');
      pieces.push({ label, ...keysOf(label), place: { kind: 'text', start, end, line } });
    }
    if (pieces.length === maxPieces) break;
    if (text[end] === '\n') line++;
  }
  return pieces;
}

/** The cells of a stretch of text, with where each ends. */
function* cellsIn(text: string, { start, end }: TextPlace): Generator<readonly [string, number]> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\t' && text[at] !== '\n') continue;
    yield [text.slice(from, at), at];
    from = at + 1;
  }
}

/** So many characters side by side tell a label; a shorter label, or line of one, must be there whole. */
const part = 4;
const shortest = 2;

export function keysOf(label: string): Pick<Piece, 'key' | 'words'> {
  const key = labelKey(label);
  return { key, words: splitNumber(key).words };
}

/** Whether a text has a part of the label of a row, or is one. */
function isPartOf({ row }: FormLine, text: Pick<Piece, 'key' | 'words'>): boolean {
  const { words } = keysOf(row.label);
  if (text.words.length >= shortest && words.includes(text.words)) return true;
  for (let at = 0; at + Math.min(part, words.length) <= words.length; at++) {
    if (text.key.includes(words.slice(at, at + part))) return true;
  }
  return false;
}
