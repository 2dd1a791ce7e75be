import { listNumber } from '../../list-number.js';
import { centerY, heightOf, type Word } from '../words/word.js';

/** Lines of one label are no farther apart than so many times their height, from middle to middle. */
export const lineStep = 1.7;

/** How unlike two lines may stand around the middle of their row, as a share of their height. */
const askew = 0.4;

/**
 * The lines of a broken label around the middle of its row, from the top; none where they are not evenly around it. What
 * stands beside the figures with lines around the middle behind it is of a merged cell before: the label stands last.
 */
export function linesAround(middle: number, beside: Word | undefined, near: readonly Word[]): Word[] {
  const even = pairsAround(middle, beside === undefined ? near : near.filter((word) => word.box[0] >= beside.box[2]));
  if (even.length > 0 || beside === undefined) return even;
  const odd = aroundFrom(middle, [beside], near);
  return odd.length > 1 ? odd : [];
}

/** No more labels stand side by side above the middle of a row. */
const maxBeside = 8;

/** As many lines above a middle as below it, with none at its height: of several labels that which stands last. */
function pairsAround(middle: number, near: readonly Word[]): Word[] {
  const above = near.filter((word) => centerY(word) < middle && middle - centerY(word) <= lineStep * heightOf(word));
  for (const word of above.toSorted((a, b) => b.box[0] - a.box[0]).slice(0, maxBeside)) {
    const column = near.filter((other) => isAligned(other, word));
    const lines = aroundFrom(middle, [], column);
    if (lines.length > 1) return lines;
  }
  return [];
}

function aroundFrom(middle: number, start: readonly Word[], near: readonly Word[]): Word[] {
  const lines = [...start];
  for (;;) {
    const above = near.findLast((word) => centerY(word) < top(lines, middle) && isAligned(word, lines[0]));
    const below = near.find((word) => centerY(word) > bottom(lines, middle) && isAligned(word, lines[0] ?? above));
    if (above === undefined || below === undefined || isParted(lines[0], below)) return lines;
    const size = heightOf(above);
    const [up, down] = [top(lines, middle) - centerY(above), centerY(below) - bottom(lines, middle)];
    const isNear = lines.length === 0 ? up + down <= lineStep * size : Math.max(up, down) <= lineStep * size;
    const isEven = Math.abs(middle - centerY(above) - (centerY(below) - middle)) <= askew * size * 2;
    if (!isNear || !isEven) return lines;
    lines.unshift(above);
    lines.push(below);
  }
}

/** Whether a label begins with what is its first line so far, or the next with the line below. */
function isParted(first: Word | undefined, below: Word): boolean {
  return (first !== undefined && listNumber.test(first.text)) || listNumber.test(below.text);
}

function top(lines: readonly Word[], middle: number): number {
  return lines[0] === undefined ? middle : centerY(lines[0]);
}

function bottom(lines: readonly Word[], middle: number): number {
  const last = lines.at(-1);
  return last === undefined ? middle : centerY(last);
}

/** How far the lines of a label are set in from each other, in times their height. */
const indent = 2.5;

/** Lines of one label begin alike or a little set in, or are set around one middle. */
export function isAligned({ box }: Word, other: Word | undefined): boolean {
  if (other === undefined) return true;
  const size = box[3] - box[1];
  const left = Math.abs(box[0] - other.box[0]) <= indent * size;
  return left || Math.abs(box[0] + box[2] - other.box[0] - other.box[2]) <= size;
}
