import { listNumber } from '../../list-number.js';
import { pageAt, pageGap, type Strip } from '../strip/strip.js';
import { below, figuresOver } from './broken-cells.js';
import { areUnlike, type FigureRow, isWithin, type Settled } from './row.js';

/**
 * Takes the figures off rows that may be one, now that their labels are known: where a page's end tears it apart, and
 * where columns break all of its figures. There a figure can be the first lines of one.
 */
export function withoutTornRows(settled: Settled, { tops }: Strip): Settled {
  const { rows, broken } = settled;
  const torn = new Set(broken);
  const all = [...rows, ...broken].sort((a, b) => a.middle - b.middle);
  for (const [at, lower] of all.entries()) {
    const upper = all[at - 1];
    if (upper === undefined) continue;
    const isOnOnePage = pageAt(tops, upper.middle) === pageAt(tops, lower.middle);
    if (isOnOnePage ? areHalves(upper, lower) : isOne(upper, lower)) torn.add(upper).add(lower);
  }
  return { ...settled, rows: rows.filter((row) => !torn.has(row)), broken: [...torn] };
}

/** A label of one line stands between two lines of figures: so much farther apart is what a page's end tears there. */
const between = 1;

/** Whether rows at a page's end can be one: one has no label, or only the upper begins an item, or they are too unlike. */
function isOne(upper: FigureRow, lower: FigureRow): boolean {
  const isLabelled = upper.labels.length > 0 && lower.labels.length > 0;
  if (!isWithin(upper, lower, below + pageGap + (isLabelled ? 0 : between))) return false;
  return !isLabelled || (!beginsItem(lower) && (beginsItem(upper) || areUnlike(upper, lower)));
}

/** Whether rows so close are one: its label goes on in a second line, and so does each figure, in no more digits. */
function areHalves(upper: FigureRow, lower: FigureRow): boolean {
  if (!beginsItem(upper) || beginsItem(lower) || !isWithin(upper, lower, below)) return false;
  const isNoLonger = lower.figures.every(({ text }, at) => text.length <= (upper.figures[at]?.text.length ?? 0));
  return isNoLonger && figuresOver(upper, lower).length === upper.figures.length;
}

function beginsItem({ labels }: FigureRow): boolean {
  const [first] = labels.at(-1) ?? [];
  return first !== undefined && listNumber.test(first.text);
}
