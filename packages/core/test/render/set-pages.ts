import { tableKeys } from '../../src/form/index.js';
import type { Filled } from './filled.js';
import type { GridRow } from './grid.js';
import { officialTable } from './official.js';
import type { Placed, Stroke } from './pdf.js';
import { formHeadings } from './sections.js';
import { plainStyle } from './style.js';

/** A page as it is set: its texts, and the lines drawn on it. */
export interface SetPage {
  readonly texts: Placed[];
  readonly strokes: Stroke[];
}

/** How wide columns are to each other, by their number, and where a page ends. */
export interface Setting {
  readonly weights: readonly number[];
  readonly bottom: number;
}

const top = 60;
const left = 40;
const width = 515;
const lineHeight = 13;
const padding = 3;

/** The narrowest column has room for two characters. */
const narrow = 27;

/** A whole report set on pages: labels broken over lines where their column ends, tables wherever a page ends. */
export function setPages(filled: Filled, { weights, bottom }: Setting): SetPage[] {
  const pages: SetPage[] = [{ texts: [], strokes: [] }];
  let y = top;
  const room = (height: number) => {
    if (y + height > bottom) {
      pages.push({ texts: [], strokes: [] });
      y = top;
    }
    y += height;
    return { page: pages.length - 1, top: y - height, bottom: y };
  };
  const text = (written: string) => {
    for (const line of linesOf(written, width)) {
      const at = room(lineHeight * 1.5);
      pages[at.page]?.texts.push({ text: line, x: left, y: at.bottom });
    }
  };
  text(filled.title);
  formHeadings.forEach((heading, index) => {
    text(heading);
    for (const prose of filled.prose[index] ?? []) text(prose);
    const key = tableKeys[index - 1];
    const table = key && filled.tables[key];
    if (table) setTable(officialTable(table, plainStyle), weights, room, pages);
  });
  return pages;
}

/** The same without lines, rows torn wherever a page ends: what does not fit stands on the next page. */
export function tornPages(filled: Filled, { weights, bottom }: Setting): Placed[][] {
  const [endless] = setPages(filled, { weights, bottom: Infinity });
  const pages: Placed[][] = [];
  for (const text of endless?.texts.toSorted((a, b) => a.y - b.y) ?? []) {
    const page = Math.floor(text.y / (bottom - top));
    while (pages.length <= page) pages.push([]);
    pages[page]?.push({ ...text, y: text.y - page * (bottom - top) + top });
  }
  return pages;
}

type Room = (height: number) => { readonly page: number; readonly top: number; readonly bottom: number };

function setTable(
  { rows, width: count }: { readonly rows: readonly GridRow[]; readonly width: number },
  weights: readonly number[],
  room: Room,
  pages: readonly SetPage[],
): void {
  const xs = edges(count, weights);
  const cells = placed(rows, count).map((cell) => {
    const [from, to] = [xs[cell.column] ?? 0, xs[cell.column + cell.span] ?? 0];
    return { ...cell, from, to, lines: linesOf(cell.text, to - from - 2 * padding) };
  });
  const heights = rows.map(() => lineHeight + 2 * padding);
  for (const { row, down, lines } of cells) {
    const missing = lines.length * lineHeight + 2 * padding - sum(heights.slice(row, row + down));
    if (missing > 0) heights[row + down - 1] = (heights[row + down - 1] ?? 0) + missing;
  }
  const places = heights.map(room);
  for (const { row, down, from, to, lines } of cells) {
    const remaining = [...lines];
    const own = places.slice(row, row + down);
    for (const page of new Set(own.map((place) => place.page))) {
      const part = own.filter((place) => place.page === page);
      const [head, foot] = [part[0]?.top ?? 0, part.at(-1)?.bottom ?? 0];
      const shown = remaining.splice(0, Math.floor((foot - head - padding) / lineHeight));
      const begin = (head + foot - shown.length * lineHeight) / 2;
      shown.forEach((text, at) => {
        const x = (from + to - wide(text)) / 2;
        pages[page]?.texts.push({ text, x, y: begin + (at + 1) * lineHeight - padding });
      });
      pages[page]?.strokes.push([from, head, to, head], [from, foot, to, foot]);
      pages[page]?.strokes.push([from, head, from, foot], [to, head, to, foot]);
    }
  }
}

function edges(count: number, weights: readonly number[]): number[] {
  const own = Array.from({ length: count }, (_, at) => weights[at % weights.length] ?? 1);
  const free = width - count * narrow;
  const total = sum(own);
  const xs = [left];
  for (const weight of own) xs.push((xs.at(-1) ?? 0) + narrow + (free * weight) / total);
  return xs;
}

/** Cells with the row and column in which they begin. */
function placed(rows: readonly GridRow[], count: number) {
  const taken = rows.map(() => new Array<boolean>(count).fill(false));
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ text, span, down }) => {
      const column = taken[row]?.indexOf(false) ?? 0;
      for (let i = row; i < row + down; i++) taken[i]?.fill(true, column, column + span);
      return { text, row, column, span, down };
    }),
  );
}

function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const one of part) {
      if (wide(line + one) > room && line !== '') {
        lines.push(line);
        line = '';
      }
      line += one;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** How wide the font of the rendered file sets a text. */
function wide(text: string): number {
  return sum([...text].map((one) => (one <= '~' ? 5 : 10)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
