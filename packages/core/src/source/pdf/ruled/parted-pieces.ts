import { centerY, heightOf, type Word } from '../words/word.js';
import { cellUnder, type RuledGrid } from './grid.js';

/** A line that parts two texts stands between them, or this far in one, as a share of their height. */
const inside = 0.35;

/** What is as wide as it is high; other characters of a text share the room that is left. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What stands in one cell surely: a figure, or a text without one and without a space. */
const part = /[\d.,]+|[^\s\d.,]+/g;

/** A part of a piece: from where to where in its text, and on the page. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The texts of several cells that stand so close that the library takes them for one, each for itself. */
export function partedPieces(piece: Word, grid: RuledGrid): readonly Word[] {
  const isFigures = /^[\d.,]+\s[\d.,\s]+$/.test(piece.text);
  const texts: Part[] = [];
  for (const next of partsOf(piece)) {
    const last = texts.at(-1);
    if (last === undefined || isFigures || isParted(last, next, piece, grid)) texts.push(next);
    else texts[texts.length - 1] = { ...last, to: next.to, right: next.right };
  }
  if (texts.length < 2) return [piece];
  const [, top, , bottom] = piece.box;
  return texts.map(({ from, to, left, right }) => ({
    text: piece.text.slice(from, to),
    box: [left, top, right, bottom],
  }));
}

function partsOf(piece: Word): Part[] {
  const { text, box } = piece;
  const size = heightOf(piece);
  const count = [...text].filter((one) => wide.test(one)).length;
  const narrow = (box[2] - box[0] - count * size) / (text.length - count);
  const isLikely = narrow > 0 && narrow < size;
  const widthOf = (some: string) => {
    if (!isLikely) return (some.length * (box[2] - box[0])) / text.length;
    const full = [...some].filter((one) => wide.test(one)).length;
    return full * size + (some.length - full) * narrow;
  };
  return [...text.matchAll(part)].map(({ 0: own, index }) => {
    const left = box[0] + widthOf(text.slice(0, index));
    return { from: index, to: index + own.length, left, right: left + widthOf(own) };
  });
}

/** Whether two parts stand in two cells, with the line between the cells between them. */
function isParted(last: Part, next: Part, piece: Word, grid: RuledGrid): boolean {
  const height = centerY(piece);
  const [one, other] = [last, next].map(({ left, right }) => cellUnder((left + right) / 2, height, grid));
  if (!one || !other || one === other) return false;
  const most = inside * heightOf(piece);
  return last.right - most <= one.box[2] && one.box[2] <= next.left + most;
}
