import type { FigureRow } from '../rows/row.js';
import { pageAt, type Strip } from '../strip/strip.js';
import { centerY, type Word } from '../words/word.js';
import type { Column } from './columns.js';
import { columnsUnder, headsBehindLabels, lowestOf } from './head-columns.js';

/** Rows of figures one below the other, with no head between. */
export interface Table {
  readonly rows: readonly FigureRow[];
  /** What stands above the figures. */
  readonly heads: readonly Word[];
  readonly columns: readonly Column[];
}

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
