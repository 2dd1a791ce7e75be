import { cellBreak, type GridCell, type GridRow } from '../block.js';
import { looksLikeFigure } from '../figure-like.js';
import { listNumber } from '../list-number.js';
import { type Column, placesIn, spacesOf } from './columns.js';
import { type FigureRow, lineStep } from './figure-rows.js';
import { columnsUnder, headsBehindLabels, lowestOf } from './head-columns.js';
import { pageAt, type Strip } from './strip.js';
import { boxAround, centerX, centerY, heightOf, middleOf, type Word } from './word.js';

/** A row of a table with its height on the strip. */
export interface PlacedRow {
  readonly middle: number;
  readonly cells: GridRow;
}

/** Rows of figures one below the other, with no head between. */
export interface Table {
  readonly rows: readonly FigureRow[];
  /** What stands above the figures. */
  readonly heads: readonly Word[];
  readonly columns: readonly Column[];
}

/** Where in a row its figures begin: no row has as many labels before. */
const firstFigure = 16;

/** Lines of one head are no farther apart than this share of their height. */
const headGap = 0.6;

/** Parts rows into tables: a word over the figures between two rows is a head, and begins a new one. */
export function tablesOf(rows: readonly FigureRow[], rest: readonly Word[], strip: Strip): Table[] {
  const parts: { rows: FigureRow[]; above: Word[] }[] = [];
  let at = 0;
  for (const row of rows) {
    const begin = beginOf(row);
    const above: Word[] = [];
    for (; at < rest.length && centerY(rest[at] as Word) < row.middle; at++) above.push(rest[at] as Word);
    const last = parts.at(-1);
    if (last === undefined || above.some((word) => word.box[2] > begin)) parts.push({ rows: [row], above });
    else last.rows.push(row);
  }
  return parts.map(({ rows: own, above }) => tableOf(own, onPageOf(own, above, strip)));
}

/** What stands above a table on its page; where nothing does over its figures, on the page before too. */
function onPageOf([first]: readonly FigureRow[], above: readonly Word[], { tops }: Strip): readonly Word[] {
  if (first === undefined) return above;
  const page = pageAt(tops, first.middle);
  const from = (top: number) => above.slice(above.findLastIndex((word) => centerY(word) < top) + 1);
  const own = from(tops[page] ?? 0);
  return own.some(({ box }) => box[2] > beginOf(first)) ? own : from(tops[page - 1] ?? 0);
}

function tableOf(rows: readonly FigureRow[], above: readonly Word[]): Table {
  const begin = beginOf(rows[0] as FigureRow);
  const heads = above.filter((word) => word.box[2] > begin);
  const behind = headsBehindLabels(rows, above);
  const columns = columnsUnder(rows, lowestOf(behind, rows));
  const [first] = columns;
  const isTold = first !== undefined && first.left < Math.min(...rows.map(beginOf));
  return {
    rows,
    columns,
    heads: isTold ? above.filter((word) => heads.includes(word) || behind.includes(word)) : heads,
  };
}

function beginOf(row: FigureRow): number {
  return (row.figures[0] as Word).box[0];
}

/**
 * The rows of a table as cells. A column without a figure is a blank cell where the row reaches the last column, nothing
 * but figures stands in it, and it is surely a row by itself.
 */
export function cellsOf({ rows, columns }: Table, strip: Strip): PlacedRow[] {
  const places = rows.map((row) => placesIn(row, columns));
  const isClear = !places.includes(null);
  return rows.map((row, at) => {
    const own = isClear ? (places[at] ?? []) : [];
    const labels = row.labels.map((lines, column) => cellOf(lines, strip, column));
    const figures = row.figures.map((word, i) => cellOf([word], strip, firstFigure + (own[i] ?? i)));
    const isAlone = !isOneCell(rows[at - 1], row) && !isOneCell(row, rows[at + 1]);
    const reaches = own.at(-1) === columns.length - 1 && areLabels(row.labels.flat(), columns);
    return {
      middle: row.middle,
      cells: [...labels, ...(reaches && isAlone ? withBlanks(figures, columns, row, strip) : figures)],
    };
  });
}

/** Whether rows can be lines of one, whose figures and label are broken alike: close, and the lower begins no item. */
function isOneCell(upper: FigureRow | undefined, lower: FigureRow | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  const [label] = lower.labels.at(-1) ?? [];
  const isClose = lower.middle - upper.middle <= lineStep * heightOf(upper.figures[0] as Word);
  return isClose && (label === undefined || !listNumber.test(label.text));
}

/** Whether words before figures are surely no cells of the row: they are words, and stand before its columns. */
function areLabels(words: readonly Word[], [first]: readonly Column[]): boolean {
  const isWords = words.length > 0 && words.every(({ text }) => !looksLikeFigure(text));
  return isWords && boxAround(words)[2] <= (first?.left ?? 0);
}

function withBlanks(
  figures: readonly GridCell[],
  columns: readonly Column[],
  row: FigureRow,
  strip: Strip,
): GridCell[] {
  const [, top, , bottom] = boxAround(row.figures);
  return columns.map(({ left, right }, at) => {
    const filled = figures.find(({ column }) => column === firstFigure + at);
    if (filled !== undefined) return filled;
    const origin = strip.originOf([{ text: '', box: [left, top, right, bottom] }]);
    return { text: '', origin, column: firstFigure + at, span: 1 };
  });
}

export function cellOf(lines: readonly Word[], strip: Strip, column: number): GridCell {
  const text = lines.map((line) => line.text).join(cellBreak);
  return { text, origin: strip.originOf(lines), column, span: 1 };
}

/** The heads over the figures: lines that fit one column, close below each other, are one cell. */
export function headsOf({ heads, columns }: Table, strip: Strip): PlacedRow[] {
  const cells: Word[][] = [];
  const spaces = spacesOf(columns);
  const loose = new Set(heads);
  for (const space of spaces) {
    let cell: Word[] | undefined;
    for (const word of heads) {
      if (!fits(word, space)) continue;
      loose.delete(word);
      const last = cell?.at(-1);
      if (last !== undefined && word.box[1] - last.box[3] <= headGap * heightOf(word)) cell?.push(word);
      else {
        cell = [word];
        cells.push(cell);
      }
    }
  }
  for (const word of loose) cells.push([word]);
  return inRows(cells).map((row) => ({
    middle: middleOf(row.flat()),
    cells: row.map((lines, at) => cellOf(lines, strip, at)),
  }));
}

/** A head may reach a little beyond its column. */
const beyond = 1.25;

function fits(word: Word, { left, right }: Column): boolean {
  const middle = centerX(word);
  return left < middle && middle <= right && word.box[2] - word.box[0] <= (right - left) * beyond;
}

/** Cells in rows: those whose heights overlap stand side by side, where none is below another. */
function inRows(cells: readonly (readonly Word[])[]): (readonly Word[])[][] {
  const rows: (readonly Word[])[][] = [];
  for (const cell of cells.toSorted((a, b) => (a[0]?.box[1] ?? 0) - (b[0]?.box[1] ?? 0))) {
    const row = rows.at(-1);
    if (row !== undefined && isBeside(boxAround(cell), row)) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.toSorted((a, b) => centerX(a[0] as Word) - centerX(b[0] as Word)));
}

function isBeside([left, top, right]: Word['box'], row: readonly (readonly Word[])[]): boolean {
  const boxes = row.map(boxAround);
  return boxes.some((box) => top < box[3]) && boxes.every((box) => right <= box[0] || box[2] <= left);
}
