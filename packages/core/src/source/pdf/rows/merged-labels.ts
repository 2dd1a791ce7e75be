import { boxAround, centerY, heightOf, middleOf, type Word } from '../words/word.js';
import { inLines } from '../words/words.js';
import { lineStep } from './label-lines.js';
import type { FigureRow, Settled } from './row.js';

/**
 * Puts the lines of merged cells together that stand before the labels of rows, each cell as one word: its lines stand
 * beside some of its rows and between others, and are of none.
 */
export function withMergedLabels(settled: Settled): Settled {
  const { rows, rest } = settled;
  const before = new Set(rows.flatMap(({ labels }) => labels.slice(0, -1).flat()));
  const lines = [...beforeLabels(rest, rows), ...before];
  const cells = columnsDown(lines).filter((cell) => cell.length > 1);
  const taken = new Set(cells.flat());
  if (taken.size === 0) return settled;
  const others = [...rest.filter((word) => !taken.has(word)), ...cells.map(joined)];
  return {
    ...settled,
    rows: rows.map((row) => ({ ...row, labels: row.labels.filter((label) => !label.some((line) => taken.has(line))) })),
    rest: others.toSorted((a, b) => centerY(a) - centerY(b)),
  };
}

/** What stands before the label of the row above it or below it, with no head between. */
function beforeLabels(rest: readonly Word[], rows: readonly FigureRow[]): Word[] {
  const lines = inLines(rest);
  const found = new Set(besideRows(lines, rows, 1));
  for (const word of besideRows(lines.toReversed(), rows.toReversed(), -1)) found.add(word);
  return rest.filter((word) => found.has(word));
}

/** The same for the row that comes first, going down (1) or up (-1). */
function besideRows(lines: readonly (readonly Word[])[], rows: readonly FigureRow[], way: 1 | -1): Word[] {
  const found: Word[] = [];
  let next = 0;
  let isOpen = false;
  for (const line of lines) {
    const height = middleOf(line) * way;
    for (; next < rows.length && (rows[next]?.middle ?? 0) * way < height; next++) isOpen = true;
    const { figures: [figure] = [], labels = [] } = rows[next - 1] ?? {};
    const [label] = labels.at(-1) ?? [];
    if (figure === undefined) continue;
    isOpen &&= line.every((word) => word.box[2] <= figure.box[0]);
    if (isOpen && label !== undefined) found.push(...line.filter((word) => word.box[2] <= label.box[0]));
  }
  return found;
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
