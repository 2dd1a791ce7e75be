import { looksLikeFigure } from '../../figure-like.js';
import { centerY, heightOf, type Word, wordsBetween } from '../words/word.js';
import { inLines } from '../words/words.js';
import { linesAround } from './label-lines.js';
import type { FigureRow, FigureRows } from './row.js';

/** Figures side by side, and the mean of their heights. */
type Figures = Pick<FigureRow, 'figures' | 'middle'>;

/**
 * Finds rows of figures. A label stands at the height of its figures; one that is broken over lines has them around its
 * middle, so that as many lines stand above as below.
 */
export function figureRowsOf(words: readonly Word[]): FigureRows {
  const lines = inLines(words).flatMap(figuresIn);
  const taken = new Set(lines.flatMap(({ figures }) => figures));
  const others = words.filter((word) => !taken.has(word)).toSorted((a, b) => centerY(a) - centerY(b));
  const lastBeside = new Set(lines.flatMap((line) => besideIn(nearby(others, line, 1), line.middle).slice(-1)));
  const rows = lines.map((line): FigureRow => {
    const labels = labelsOf(line, others, taken, lastBeside);
    for (const label of labels) for (const word of label) taken.add(word);
    return { labels, ...line };
  });
  return { rows, rest: others.filter((word) => !taken.has(word)) };
}

/** The figures with which a line ends, if it does. */
function figuresIn(line: readonly Word[]): Figures[] {
  const figures = line.slice(line.findLastIndex((word) => !looksLikeFigure(word.text)) + 1);
  if (figures.length === 0) return [];
  return [{ figures, middle: figures.reduce((total, word) => total + centerY(word), 0) / figures.length }];
}

/** What of words stands at a height, from the left. */
function besideIn(words: readonly Word[], middle: number): Word[] {
  const beside = words.filter((word) => isBeside(word, middle));
  return beside.toSorted((a, b) => a.box[0] - b.box[0]);
}

function isBeside(word: Word, middle: number): boolean {
  return Math.abs(centerY(word) - middle) <= heightOf(word) / 2;
}

/** @param lastBeside what stands last before the figures of each row, and is of no other row's label */
function labelsOf(
  line: Figures,
  others: readonly Word[],
  taken: ReadonlySet<Word>,
  lastBeside: ReadonlySet<Word>,
): Word[][] {
  const { middle } = line;
  const near = nearby(others, line, reach).filter(
    (word) => !taken.has(word) && (isBeside(word, middle) || !lastBeside.has(word)),
  );
  const beside = besideIn(near, middle);
  const last = beside.at(-1);
  const broken = linesAround(middle, last, near);
  if (broken.length === 0) return beside.map((word) => [word]);
  const before = last !== undefined && broken.includes(last) ? beside.slice(0, -1) : beside;
  return [...before.map((word) => [word]), broken];
}

/** How far from a row's middle its label can reach, in times the figures' height: twelve lines, or a few more. */
const reach = 12;

/** Words that stand before a row's figures, not far above or below them; the words are in order of their middles. */
function nearby(words: readonly Word[], { figures, middle }: Figures, times: number): Word[] {
  const end = figures[0]?.box[0] ?? 0;
  const far = times * Math.max(...figures.map(heightOf));
  const near = wordsBetween(words, middle - far, middle + far);
  return near.filter((word) => word.box[2] <= end + heightOf(word) / 2);
}
