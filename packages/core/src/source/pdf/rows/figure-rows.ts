import { looksLikeFigure } from '../../figure-like.js';
import { centerY, heightOf, type Word, wordsBetween } from '../words/word.js';
import { inLines } from '../words/words.js';
import { linesAround } from './label-lines.js';
import type { FigureRow, FigureRows } from './row.js';

/**
 * Finds rows of figures. A label stands at the height of its figures; one that is broken over lines has them around its
 * middle, so that as many lines stand above as below.
 */
export function figureRowsOf(words: readonly Word[]): FigureRows {
  const figures = inLines(words)
    .map(figuresAtEnd)
    .filter((line) => line.length > 0);
  const taken = new Set(figures.flat());
  const others = words.filter((word) => !taken.has(word)).toSorted((a, b) => centerY(a) - centerY(b));
  const lastBeside = new Set(figures.flatMap((line) => besideIn(nearby(others, line, 1), middleOf(line)).slice(-1)));
  const rows = figures.map((line): FigureRow => {
    const labels = labelsOf(line, others, taken, lastBeside);
    for (const word of labels.flat()) taken.add(word);
    return { labels, figures: line, middle: middleOf(line) };
  });
  return { rows, rest: others.filter((word) => !taken.has(word)) };
}

/** The figures with which a line ends. */
function figuresAtEnd(line: readonly Word[]): readonly Word[] {
  return line.slice(line.findLastIndex((word) => !looksLikeFigure(word.text)) + 1);
}

function middleOf(line: readonly Word[]): number {
  return line.reduce((total, word) => total + centerY(word), 0) / line.length;
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
  line: readonly Word[],
  others: readonly Word[],
  taken: ReadonlySet<Word>,
  lastBeside: ReadonlySet<Word>,
): Word[][] {
  const middle = middleOf(line);
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
function nearby(words: readonly Word[], line: readonly Word[], times: number): Word[] {
  const middle = middleOf(line);
  const end = line[0]?.box[0] ?? 0;
  const far = times * Math.max(...line.map(heightOf));
  const near = wordsBetween(words, middle - far, middle + far);
  return near.filter((word) => word.box[2] <= end + heightOf(word) / 2);
}
