import { listNumber } from '../../list-number.js';
import { pageAt, pageGap, type Strip } from '../strip/strip.js';
import { below, isPart } from './broken-cells.js';
import { areUnlike, type FigureRow, isWithin, type Settled } from './row.js';

/**
 * Takes the figures off rows that may be one, now that their labels are known: where a page's end tears it apart, and
 * where what stood for a label was a line of a merged cell. There a figure can be the first lines of one.
 */
export function withoutTornRows({ rows, rest, loose }: Settled, { tops }: Strip): Settled {
  const torn = new Set<FigureRow>();
  for (const [at, lower] of rows.entries()) {
    const upper = rows[at - 1];
    if (upper === undefined) continue;
    const isOnOnePage = pageAt(tops, upper.middle) === pageAt(tops, lower.middle);
    if (isOnOnePage ? isPart(upper, lower) : isOne(upper, lower)) torn.add(upper).add(lower);
  }
  if (torn.size === 0) return { rows, rest, loose };
  return {
    rows: rows.filter((row) => !torn.has(row)),
    rest,
    loose: [...loose, ...[...torn].flatMap((row) => [...row.labels.flat(), ...row.figures])],
  };
}

/** Whether rows so close can be one: of their labels only the upper begins an item, or they are too unlike for two. */
function isOne(upper: FigureRow, lower: FigureRow): boolean {
  if (beginsItem(lower) || !isWithin(upper, lower, below + pageGap)) return false;
  return beginsItem(upper) || areUnlike(upper, lower);
}

function beginsItem({ labels }: FigureRow): boolean {
  const [first] = labels.at(-1) ?? [];
  return first !== undefined && listNumber.test(first.text);
}
