import type { Origin } from '../../place.js';
import type { RuledTable } from '../ruled/table.js';
import { type Box, boxAround, centerY, heightOf, type Word } from '../words/word.js';

/** What stands on a page: its words, and the tables that lines make. */
export interface Sheet {
  readonly words: readonly Word[];
  readonly tables: readonly RuledTable[];
}

/** The pages of a file one below the other, so that a table is whole that goes on over a page's end. */
export interface Strip extends Sheet {
  /** Where each page begins. */
  readonly tops: readonly number[];
  /** Where words stand on their page; of words on two pages, those on the first. */
  originOf(words: readonly Word[]): Origin;
}

/** So far below a page's end the next begins, in times the height of its lines: no two lines of a cell are. */
export const pageGap = 1.5;

/** Sets pages one below the other, without their margins. */
export function stripOf(sheets: readonly Sheet[]): Strip {
  const words: Word[] = [];
  const tables: RuledTable[] = [];
  const tops: number[] = [];
  const shifts: number[] = [];
  let end = 0;
  for (const sheet of sheets) {
    const around = boxAround(sheet.words);
    const top = Math.min(...[around[1], ...sheet.tables.map((table) => table.middle)].filter(Number.isFinite));
    const shift = Number.isFinite(top) ? end - top : 0;
    tops.push(end);
    shifts.push(shift);
    for (const { text, box } of sheet.words) words.push({ text, box: moved(box, shift) });
    for (const table of sheet.tables)
      tables.push({ ...table, middle: table.middle + shift, bottom: table.bottom + shift });
    const bottom = Math.max(around[3], ...sheet.tables.map((table) => table.bottom));
    if (Number.isFinite(top)) end = bottom + shift + pageGap * usualHeight(sheet.words);
  }
  const originOf = (some: readonly Word[]): Origin => {
    const page = pageAt(tops, some[0] === undefined ? 0 : centerY(some[0]));
    const own = some.filter((word) => pageAt(tops, centerY(word)) === page);
    return { kind: 'page', page: page + 1, box: moved(boxAround(own), -(shifts[page] ?? 0)) };
  };
  return { words, tables, tops, originOf };
}

/** The height of most lines; labels written downwards are higher. */
function usualHeight(words: readonly Word[]): number {
  const heights = words.map(heightOf).toSorted((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function moved(box: Box, shift: number): Box {
  return [box[0], box[1] + shift, box[2], box[3] + shift];
}

/** The page at a height of the strip, from 0. */
export function pageAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((tops[half] ?? 0) <= height) low = half + 1;
    else high = half;
  }
  return Math.max(0, low - 1);
}
