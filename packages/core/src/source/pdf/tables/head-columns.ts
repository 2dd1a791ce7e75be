import type { FigureRow } from '../rows/row.js';
import { boxAround, centerY, type Word } from '../words/word.js';
import { type Column, columnsOf } from './columns.js';

/** No form has more heads, over however many lines. */
const maxHeads = 64;

/**
 * The columns of rows, those in which no figure stands too, of which heads tell. They count where each column with
 * figures is one of them; else those with figures are all.
 */
export function columnsUnder(rows: readonly FigureRow[], told: readonly Column[]): readonly Column[] {
  const own = columnsOf(rows);
  if (told.length <= own.length) return own;
  const columns = told.map((column) => ({ ...column }));
  for (const { left, right } of own) {
    const over = columns.filter((column) => column.left < right && left < column.right);
    const [column] = over;
    if (column === undefined || over.length > 1) return own;
    column.left = Math.min(column.left, left);
    column.right = Math.max(column.right, right);
  }
  const isApart = columns.every(({ left }, at) => at === 0 || left >= (columns[at - 1]?.right ?? 0));
  return isApart ? columns : own;
}

/** The heads that stand over the figures of rows, behind all labels; of all words above, from the page's top. */
export function headsBehindLabels(rows: readonly FigureRow[], above: readonly Word[]): readonly Word[] {
  const labels = rows.flatMap((row) => row.labels.flat());
  const edge = labels.length === 0 ? Infinity : boxAround(labels)[2];
  return above.slice(-maxHeads).filter(({ box }) => box[0] >= edge);
}

/**
 * Where the lowest heads stand: those with no other below them. One that stands higher than all heads of columns with
 * figures is over several columns, wherever between theirs it is.
 */
export function lowestOf(heads: readonly Word[], rows: readonly FigureRow[]): Column[] {
  const lowest = heads.filter((head) => !heads.some((other) => centerY(other) > centerY(head) && isOver(other, head)));
  const figures = rows.flatMap((row) => row.figures);
  const filled = lowest.filter((head) => figures.some((figure) => isOver(figure, head)));
  const highest = Math.min(...filled.map(({ box }) => box[1]));
  const columns = lowest.filter((head) => centerY(head) >= highest);
  return columns.map(({ box: [left, , right] }) => ({ left, right })).toSorted((a, b) => a.left - b.left);
}

/** Whether a part of one stands over the other, however far apart. */
function isOver({ box: one }: Word, { box: other }: Word): boolean {
  return one[0] < other[2] && other[0] < one[2];
}
