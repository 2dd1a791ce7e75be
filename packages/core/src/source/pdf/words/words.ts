import type { Word } from './word.js';

/** Words side by side, from the left. */
export type WordLine = readonly Word[];

/** What stands farther apart than this share of the font's size are two words. */
const wordGap = 0.35;

/** Digits farther apart are not run together. */
const digitGap = 0.15;

/** Parts of one line differ in height by less than this share of the font's size. */
const sameLine = 0.3;

/** No more labels are written downwards at one height of a page. */
const maxStacks = 16;

/** So many single characters, one below the other, are a label written downwards. */
const minStacked = 4;

/** Puts together the pieces of text of a page that stand side by side, or as single characters below each other. */
export function wordsOf(pieces: readonly Word[]): Word[] {
  return joinStacked(joinBeside(pieces));
}

/** Orders words by lines from the top, each from the left. */
export function inLines(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.box[3] - b.box[3])) {
    const first = lines.at(-1)?.[0];
    const size = word.box[3] - word.box[1];
    if (first !== undefined && word.box[3] - first.box[3] <= sameLine * size) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  for (const line of lines) if (line.length > 1) line.sort((a, b) => a.box[0] - b.box[0]);
  return lines;
}

function joinBeside(pieces: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const line of inLines(pieces)) {
    let last: Word | undefined;
    for (const piece of line) {
      const size = Math.max(piece.box[3] - piece.box[1], last === undefined ? 0 : last.box[3] - last.box[1]);
      const gap = last === undefined ? 0 : piece.box[0] - last.box[2];
      if (last === undefined || gap > wordGap * size || gap < -size) {
        if (last !== undefined) words.push(last);
        last = piece;
      } else last = beside(last, piece, gap > digitGap * size);
    }
    if (last !== undefined) words.push(last);
  }
  return words;
}

function beside(left: Word, right: Word, apart: boolean): Word {
  const parts = apart && /[\d.,]$/.test(left.text) && /^\d/.test(right.text);
  const a = left.box;
  const b = right.box;
  const box = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] as const;
  return { text: `${left.text}${parts ? ' ' : ''}${right.text}`, box };
}

/** Joins single characters that stand below each other: the label of merged rows, written downwards. */
function joinStacked(words: readonly Word[]): Word[] {
  const single = words.filter(({ text }) => text.length === 1 && !/[\d/—-]/.test(text));
  const stacks: Word[][] = [];
  for (const word of single) {
    const stack = stacks.slice(-maxStacks).find((each) => isBelow(each.at(-1) as Word, word));
    if (stack === undefined) stacks.push([word]);
    else stack.push(word);
  }
  const long = stacks.filter((stack) => stack.length >= minStacked);
  const joined = new Set(long.flat());
  const labels = long.map((stack): Word => ({ text: stack.map(({ text }) => text).join(''), box: spanned(stack) }));
  return [...words.filter((word) => !joined.has(word)), ...labels];
}

function isBelow(above: Word, { box }: Word): boolean {
  const size = above.box[3] - above.box[1];
  return Math.abs(box[0] - above.box[0]) <= size / 2 && box[1] >= above.box[1] && box[1] - above.box[3] <= size;
}

function spanned(stack: readonly Word[]): Word['box'] {
  const first = stack[0] as Word;
  return [first.box[0], first.box[1], first.box[2], (stack.at(-1) as Word).box[3]];
}
