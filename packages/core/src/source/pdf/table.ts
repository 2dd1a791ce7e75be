import { cellBreak, type GridCell, type GridRow } from '../block.js';
import { looksLikeFigure } from '../figure-like.js';
import { listNumber } from '../list-number.js';
import { type Column, placesIn, spacesOf } from './columns.js';
import { type FigureRow, lineStep } from './figure-rows.js';
import { columnsUnder, headsBehindLabels, lowestOf } from './head-columns.js';
import { boxAround, centerX, centerY, heightOf, middleOf, type Word } from './word.js';

/** A row of a table with its height on the page. */
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

/**
 * Parts the rows of a page into tables: a word over the figures between two rows is a head, and begins a new one.
 * @param open the columns of the table with which the page before ends
 */
export function tablesOf(rows: readonly FigureRow[], rest: readonly Word[], open: readonly Column[]): Table[] {
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
  return parts.map(({ rows: own, above }, part) =>
    tableOf(own, above, part === 0 && areBefore(above, open) ? open : []),
  );
}

function tableOf(rows: readonly FigureRow[], above: readonly Word[], open: readonly Column[]): Table {
  const begin = beginOf(rows[0] as FigureRow);
  const heads = above.filter((word) => word.box[2] > begin);
  const behind = headsBehindLabels(rows, above);
  const columns = columnsUnder(rows, open.length > 0 ? open : lowestOf(behind, rows));
  const [first] = columns;
  const isTold = first !== undefined && first.left < Math.min(...rows.map(beginOf));
  return {
    rows,
    columns,
    heads: isTold ? above.filter((word) => heads.includes(word) || behind.includes(word)) : heads,
  };
}

/** Whether words stand before columns, as what is left of a label that began on the page before. */
function areBefore(words: readonly Word[], [first]: readonly Column[]): boolean {
  return first !== undefined && words.every(({ box }) => box[2] <= first.left);
}

function beginOf(row: FigureRow): number {
  return (row.figures[0] as Word).box[0];
}

/**
 * The rows of a table as cells. A column without a figure is a blank cell where the row reaches the last column, nothing
 * but figures stands in it, and it is surely a row by itself.
 */
export function cellsOf({ rows, columns }: Table, page: number): PlacedRow[] {
  const places = rows.map((row) => placesIn(row, columns));
  const isClear = !places.includes(null);
  return rows.map((row, at) => {
    const own = isClear ? (places[at] ?? []) : [];
    const labels = row.labels.map((lines, column) => cellOf(lines, page, column));
    const figures = row.figures.map((word, i) => cellOf([word], page, firstFigure + (own[i] ?? i)));
    const isAlone = !isOneCell(rows[at - 1], row) && !isOneCell(row, rows[at + 1]);
    const reaches = own.at(-1) === columns.length - 1 && areLabels(row.labels.flat(), columns);
    return {
      middle: row.middle,
      cells: [...labels, ...(reaches && isAlone ? withBlanks(figures, columns, row, page) : figures)],
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
  page: number,
): GridCell[] {
  const [, top, , bottom] = boxAround(row.figures);
  return columns.map(({ left, right }, at) => {
    const filled = figures.find(({ column }) => column === firstFigure + at);
    if (filled !== undefined) return filled;
    return {
      text: '',
      origin: { kind: 'page', page, box: [left, top, right, bottom] },
      column: firstFigure + at,
      span: 1,
    };
  });
}

export function cellOf(lines: readonly Word[], page: number, column: number): GridCell {
  const text = lines.map((line) => line.text).join(cellBreak);
  return { text, origin: { kind: 'page', page, box: boxAround(lines) }, column, span: 1 };
}

/** The heads over the figures: lines that fit one column, close below each other, are one cell. */
export function headsOf({ heads, columns }: Table, page: number): PlacedRow[] {
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
    cells: row.map((lines, at) => cellOf(lines, page, at)),
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
