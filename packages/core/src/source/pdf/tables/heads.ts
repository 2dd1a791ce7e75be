import type { Strip } from '../strip/strip.js';
import { boxAround, centerX, heightOf, middleOf, type Word } from '../words/word.js';
import { cellOf, type PlacedRow } from './cells.js';
import { type Column, spacesOf } from './columns.js';
import type { Table } from './table.js';

/** Lines of one head are no farther apart than this share of their height. */
const headGap = 0.6;

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
