import type { Token } from '../../grid/token.js';
import type { Entry } from './record.js';

/**
 * How the cells of an entry can be placed under the form's columns.
 *
 * A row can come with more cells than columns: merged cells leave empty ones before the figures, or after. The
 * figures then fit in one place or in several. One place is certain; several are told apart by the rows of the same
 * table that are certain, never by what would make the sums hold. A row that is longer or shorter than its like has
 * gained or lost a cell somewhere, and is believed only when it is full; so is every row where a column may be missing.
 */
export interface Placing {
  readonly entry: Entry;
  readonly width: number;
  /** The first and last possible index, among the entry's cells, of the row's first column; none when `last < first`. */
  readonly first: number;
  readonly last: number;
  /** Figures from the first column to the last, with nothing blank between. */
  readonly full: boolean;
  /** The heads tell that every column is there. */
  readonly headed: boolean;
  readonly depth: Depth;
}

/** How deep in the form a row stands: 一、 or （一） or 1., which tells how its label's cell is merged. */
type Depth = 'top' | 'result' | 'item';

function depthOf(entry: Entry): Depth {
  const words = entry.label?.words ?? '';
  if (words.startsWith('（')) return 'result';
  return /^\d/.test(words) ? 'item' : 'top';
}

export function isFilled(cell: Token): boolean {
  return cell.kind !== 'blank';
}

export function placingOf(entry: Entry, width: number, headed: boolean): Placing {
  const { cells } = entry;
  const head = cells.findIndex(isFilled);
  const surplus = cells.length - width;
  const depth = depthOf(entry);
  // Blank from end to end: wherever the row begins, its cells are the same.
  if (head < 0) return { entry, width, first: 0, last: Math.min(surplus, 0), full: false, headed, depth };
  const tail = cells.findLastIndex(isFilled);
  const whole = tail - head + 1 === width && cells.slice(head, tail).every(isFilled);
  // In a stream nothing is left before the figures: a gap there is a cell, or a page.
  const full = whole && (entry.rowLength > 0 || head === 0);
  return { entry, width, first: Math.max(0, tail - width + 1), last: Math.min(head, surplus), full, headed, depth };
}

/** Rows written alike: the label in the same place of as many cells, at the same depth of the form. */
function shapeOf(placing: Placing): string {
  return `${placing.entry.labelAt} ${lengthOf(placing)} ${placing.depth}`;
}

function surplusOf({ entry, width }: Placing): number {
  return entry.cells.length - width;
}

function usualSurplusOf(placings: readonly Placing[], depth: Depth): number | null {
  return mostCommon(placings.filter((placing) => placing.depth === depth).map(surplusOf));
}

/** Cells of the written row; in a stream, how many there are beyond the columns. */
function lengthOf(placing: Placing): number {
  return placing.entry.rowLength === 0 ? surplusOf(placing) : placing.entry.rowLength;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}

/** Whether the items of the form (1., 2., …) have their labels in different columns. */
function isRagged(placings: readonly Placing[]): boolean {
  const columns = placings.filter(({ depth }) => depth === 'item').map(({ entry }) => entry.labelAt);
  return new Set(columns).size > 1;
}

/** The one value of all, or null when they differ or there is none. */
function agreed(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Column of the written row in which the cell at `offset` after the label stands. */
function columnOf({ entry }: Placing, offset: number): number {
  return entry.labelAt + 1 + offset;
}

/** From the head of the first column to the row's end there are as many cells as columns, and none is a pad. */
function reachesEnd({ entry, width }: Placing, headColumn: number | null): boolean {
  return headColumn !== null && headColumn + width === entry.rowLength;
}

/** One row can have lost its merged cells alone; it takes two to speak for their like. */
const minWitnesses = 2;

/** How the rows of a table are mostly written. */
interface Usual {
  readonly length: number | null;
  /** How many cells rows of each depth have beyond their columns. */
  readonly surplus: Readonly<Record<Depth, number | null>>;
}

function usualOf(placings: readonly Placing[]): Usual {
  return {
    length: mostCommon(placings.map(lengthOf)),
    surplus: {
      top: usualSurplusOf(placings, 'top'),
      result: usualSurplusOf(placings, 'result'),
      item: usualSurplusOf(placings, 'item'),
    },
  };
}

/** Where the rows begin that are certain. */
interface Witnesses {
  readonly byShape: ReadonlyMap<string, readonly number[]>;
  readonly columns: readonly number[];
  readonly padsBehind: boolean;
  /** Some rows have lost the tabs before their label, so that rows written alike need not begin alike. */
  readonly ragged: boolean;
}

function witnessesOf(
  placings: readonly Placing[],
  padsFollow: boolean,
  isTrusted: (row: Placing) => boolean,
): Witnesses {
  const byShape = new Map<string, number[]>();
  const columns: number[] = [];
  let padsBehind = padsFollow;
  for (const placing of placings) {
    const { first, last, entry } = placing;
    if (first !== last || !isTrusted(placing) || !entry.cells.some(isFilled)) continue;
    const shape = shapeOf(placing);
    const alike = byShape.get(shape);
    if (alike === undefined) byShape.set(shape, [first]);
    else alike.push(first);
    columns.push(columnOf(placing, first));
    if (first !== 0) padsBehind = false;
  }
  return { byShape, columns, padsBehind, ragged: !padsFollow && isRagged(placings) };
}

/**
 * Tells where each row of a table begins: the index, among its entry's cells, of the row's first column; null when it
 * cannot be told. What the rows that are certain say about the others is found out when one asks for it: in most tables
 * every row is certain by itself.
 *
 * @param placings all rows of the table
 * @param headColumn where the head of the first column (自然人) stands in its written row; null when unknown
 * @param padsFollow the layout leaves empty cells at the row's end, not before the figures
 */
export function offsetsIn(
  placings: readonly Placing[],
  headColumn: number | null,
  padsFollow: boolean,
): (placing: Placing) => number | null {
  let usual: Usual | undefined;
  let witnesses: Witnesses | undefined;

  function isTrusted(placing: Placing): boolean {
    if (placing.full) return true;
    if (!placing.headed) return false;
    usual ??= usualOf(placings);
    const exact = surplusOf(placing) === 0 && usual.surplus[placing.depth] === 0;
    return exact || lengthOf(placing) === usual.length;
  }

  function guided(placing: Placing): number | null {
    witnesses ??= witnessesOf(placings, padsFollow, isTrusted);
    const { byShape, columns, padsBehind, ragged } = witnesses;
    const alike = ragged ? undefined : byShape.get(shapeOf(placing));
    if (alike !== undefined && alike.length >= minWitnesses) return agreed(alike);
    const headed = headColumn === null ? 0 : headColumn - columnOf(placing, 0);
    if (headColumn !== null && agreed(columns) === headColumn) return headed;
    if (!padsBehind) return null;
    if (columns.length > 0 || headed <= 0) return 0;
    // No row is certain, and the heads stand farther right: under them, unless there is room for pads behind.
    return reachesEnd(placing, headColumn) ? headed : null;
  }

  return (placing) => {
    const { first, last, entry } = placing;
    if (first > last) return null;
    if (!entry.cells.some(isFilled)) return first;
    if (!isTrusted(placing)) return null;
    if (first === last) return first;
    const offset = guided(placing);
    return offset !== null && offset >= first && offset <= last ? offset : null;
  };
}
