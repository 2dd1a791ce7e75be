import { listNumber } from '../../list-number.js';
import { pageAt, pageGap, type Strip } from '../strip/strip.js';
import { boxAround, centerY, heightOf, type Word } from '../words/word.js';
import { isAligned, lineStep } from './label-lines.js';
import type { FigureRow, Settled } from './row.js';

/** No label is broken over so many lines. */
const maxLines = 64;

/**
 * Gives lines that stand unevenly around their figures to the label that they belong to, as its number tells: a page has
 * torn them off, or figures stand beside the first line. A label begins with a number, and goes on up to the next.
 */
export function withContinuedLabels(settled: Settled, { tops }: Strip): Settled {
  const { rows, rest } = settled;
  const labels = rows.map((row) => [...(row.labels.at(-1) ?? [])]);
  const taken = new Set<Word>();
  /** Rows whose figures have nothing but a merged cell beside them: their label stands behind it. */
  const merged = new Set<FigureRow>();
  const isBefore = (word: Word, row: number) => {
    const [first] = rows[row]?.figures ?? [];
    return first !== undefined && word.box[2] <= first.box[0];
  };
  let below = rows.length;
  let open: Word[] = [];
  for (const word of rest.toReversed()) {
    const from = below;
    while (below > 0 && (rows[below - 1]?.middle ?? 0) > centerY(word)) below--;
    if (below !== from) open = [];
    const [label, row] = [labels[below], rows[below]];
    if (label === undefined || row === undefined || open.length === maxLines || !isBefore(word, below)) continue;
    const [first] = label;
    const isBehind = first !== undefined && !begins(first) && word.box[0] >= boxAround(label)[2];
    const next = open[0] ?? (isBehind ? undefined : first);
    if (next === undefined ? !isNear(word, row, tops) : begins(next) || !goesOn([word], next, tops)) continue;
    open.unshift(word);
    if (!begins(word)) continue;
    for (const line of open) taken.add(line);
    if (isBehind) merged.add(row);
    labels[below] = isBehind ? open : [...open, ...label];
  }
  let above = -1;
  let isOpen = false;
  for (const word of rest) {
    const from = above;
    while (above + 1 < rows.length && (rows[above + 1]?.middle ?? 0) < centerY(word)) above++;
    const label = labels[above];
    if (above !== from) isOpen = label?.[0] !== undefined && begins(label[0]);
    if (label === undefined || taken.has(word)) continue;
    isOpen &&= isBefore(word, above);
    if (!isOpen || !isUnder(word, label)) continue;
    isOpen = label.length < maxLines && !begins(word) && goesOn(label, word, tops);
    if (!isOpen) continue;
    label.push(word);
    taken.add(word);
  }
  if (taken.size === 0) return settled;
  return {
    ...settled,
    rows: rows.map((row, at) => {
      const label = labels[at] ?? [];
      if (!label.some((line) => taken.has(line))) return row;
      return { ...row, labels: [...(merged.has(row) ? row.labels : row.labels.slice(0, -1)), label] };
    }),
    rest: rest.filter((word) => !taken.has(word)),
  };
}

function begins({ text }: Word): boolean {
  return listNumber.test(text);
}

/** Whether a line stands so close above the middle of a row that it can be of its label. */
function isNear(word: Word, { middle }: FigureRow, tops: readonly number[]): boolean {
  return middle - centerY(word) <= farthest(centerY(word), middle, tops) * heightOf(word);
}

/** Whether a line is the next of a label: close below its last, or first on the next page, and set as it is. */
function goesOn(label: readonly Word[], line: Word, tops: readonly number[]): boolean {
  const last = label.at(-1) as Word;
  const size = Math.min(heightOf(last), heightOf(line));
  const step = (centerY(line) - centerY(last)) / size;
  return (
    isUnder(line, label) &&
    label.some((each) => isAligned(line, each)) &&
    step <= farthest(centerY(last), centerY(line), tops)
  );
}

/** Whether a part of a line stands under a part of a label, however far apart. */
function isUnder({ box }: Word, label: readonly Word[]): boolean {
  const around = boxAround(label);
  return box[0] < around[2] && around[0] < box[2];
}

/** How far two lines of a label may be from each other at these heights, in times their own. */
function farthest(above: number, below: number, tops: readonly number[]): number {
  return lineStep + (pageAt(tops, above) === pageAt(tops, below) ? 0 : pageGap);
}
