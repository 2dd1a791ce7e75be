/**
 * A box on a page: left, top, right, bottom in points from the page's top left. Its sides are asked for so often that
 * they are read by their number: to take a box apart costs several times as much.
 */
export type Box = readonly [number, number, number, number];

/** Characters that stand side by side on a page without a gap that parts cells. */
export interface Word {
  readonly text: string;
  readonly box: Box;
}

export function centerX({ box }: Word): number {
  return (box[0] + box[2]) / 2;
}

export function centerY({ box }: Word): number {
  return (box[1] + box[3]) / 2;
}

export function heightOf({ box }: Word): number {
  return box[3] - box[1];
}

/** The smallest box around words. */
export function boxAround(words: readonly Word[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = 0;
  let bottom = 0;
  for (const { box } of words) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}

/** The middle of the box around words, from the page's top. */
export function middleOf(words: readonly Word[]): number {
  const box = boxAround(words);
  return (box[1] + box[3]) / 2;
}

/** Of words in the order of their middles, those between two heights. */
export function wordsBetween(words: readonly Word[], from: number, to: number): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (centerY(words[half] as Word) < from) low = half + 1;
    else high = half;
  }
  let end = low;
  while (end < words.length && centerY(words[end] as Word) <= to) end++;
  return words.slice(low, end);
}
