import { cellBreak, type GridCell, type GridRow } from '../../block.js';
import { looksLikeFigure } from '../../figure-like.js';
import { listNumber } from '../../list-number.js';
import { lineStep } from '../rows/label-lines.js';
import type { FigureRow } from '../rows/row.js';
import type { Strip } from '../strip/strip.js';
import { boxAround, heightOf, type Word } from '../words/word.js';
import { type Column, placesIn } from './columns.js';
import type { Table } from './table.js';

/** A row of a table with its height on the strip. */
export interface PlacedRow {
  readonly middle: number;
  readonly cells: GridRow;
}

/** Where in a row its figures begin: no row has as many labels before. */
const firstFigure = 16;

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
    const isShort = own.length < columns.length && own.at(-1) === columns.length - 1;
    const hasBlanks = isShort && areLabels(row.labels.flat(), columns) && isAlone(row, rows[at - 1], rows[at + 1]);
    return {
      middle: row.middle,
      cells: [...labels, ...(hasBlanks ? withBlanks(figures, columns, row, strip) : figures)],
    };
  });
}

function isAlone(row: FigureRow, above: FigureRow | undefined, below: FigureRow | undefined): boolean {
  return !isOneCell(above, row) && !isOneCell(row, below);
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
