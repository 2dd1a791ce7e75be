import type { Settled } from './broken-cells.js';
import { type FigureRow, lineStep } from './figure-rows.js';
import { boxAround, centerY, heightOf, type Word } from './word.js';

/** So far from its middle, in points, a merged cell has a row beside it. */
const reach = 60;

/**
 * Puts the lines of merged cells together that stand before the labels of rows, each cell as one word: its lines stand
 * beside some of its rows and between others, and are of none.
 */
export function withMergedLabels({ rows, rest, loose }: Settled): Settled {
  const before = new Set(rows.flatMap(({ labels }) => labels.slice(0, -1).flat()));
  const lines = [...rest.filter((word) => isBeforeLabels(word, rows)), ...before];
  const cells = columnsDown(lines).filter((cell) => cell.length > 1);
  const taken = new Set(cells.flat());
  if (taken.size === 0) return { rows, rest, loose };
  const others = [...rest.filter((word) => !taken.has(word)), ...cells.map(joined)];
  return {
    rows: rows.map((row) => ({ ...row, labels: row.labels.filter((label) => !label.some((line) => taken.has(line))) })),
    rest: others.toSorted((a, b) => centerY(a) - centerY(b)),
    loose,
  };
}

function isBeforeLabels(word: Word, rows: readonly FigureRow[]): boolean {
  const at = centerY(word);
  for (let i = firstFrom(rows, at - reach); i < rows.length; i++) {
    const { middle, labels } = rows[i] as FigureRow;
    if (middle > at + reach) break;
    const [label] = labels.at(-1) ?? [];
    if (label !== undefined && word.box[2] <= label.box[0]) return true;
  }
  return false;
}

/** The position of the first row at a height or below it. */
function firstFrom(rows: readonly FigureRow[], height: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((rows[half]?.middle ?? 0) < height) low = half + 1;
    else high = half;
  }
  return low;
}

/** No more merged cells stand side by side. */
const maxColumns = 8;

/** Lines close below each other, each over a part of the next. */
function columnsDown(words: readonly Word[]): Word[][] {
  const columns: Word[][] = [];
  for (const word of words.toSorted((a, b) => centerY(a) - centerY(b))) {
    const column = columns.slice(-maxColumns).find((each) => isBelow(each.at(-1) as Word, word));
    if (column === undefined) columns.push([word]);
    else column.push(word);
  }
  return columns;
}

function isBelow(above: Word, word: Word): boolean {
  const down = centerY(word) - centerY(above);
  const size = heightOf(word);
  return down > size / 2 && down <= lineStep * size && word.box[0] < above.box[2] && above.box[0] < word.box[2];
}

function joined(lines: readonly Word[]): Word {
  return { text: lines.map(({ text }) => text).join(''), box: boxAround(lines) };
}
