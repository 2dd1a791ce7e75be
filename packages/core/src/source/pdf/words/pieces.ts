import { type Matrix, point } from '../file/matrix.js';
import type { TextItem, TextPage } from '../file/open-pdf.js';
import type { Box, Word } from './word.js';

/** The pieces of a page's text with their boxes. What is written aslant, as watermarks are, is left out. */
export function piecesOf({ items, styles, transform }: TextPage): Word[] {
  const pieces: Word[] = [];
  for (const item of items) {
    const text = written(item.str).trim();
    if (text === '') continue;
    const piece = styles[item.fontName]?.vertical === true ? downwards(item, transform) : across(item, transform);
    if (piece !== null) pieces.push({ text, box: piece });
  }
  return pieces;
}

/** Radicals, each before the character that it looks like and stands for; Unicode does not hold these two for the same. */
const radicals =
  '⺎兀⺒巳⺓幺⺝月⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

const standsFor = new Map([
  ...Array.from(radicals.matchAll(/(.)(.)/g), ([, radical = '', character = '']) => [radical, character] as const),
  ['\u2215', '/'],
  ['\u2e3a', '——'],
]);

/** Fonts name some characters by a twin, with which they share its shape: a radical, or one kept for old character sets. */
function written(text: string): string {
  return text.replace(
    /[\u2215\u2e3a\u2e80-\u2fdf\uf900-\ufaff]/g,
    (twin) => standsFor.get(twin) ?? twin.normalize('NFKC'),
  );
}

/** Digits and letters reach so far below the line they stand on, as a share of their size. */
const descent = 0.12;

function across({ transform: own, width, height }: TextItem, page: Matrix): Box | null {
  // In which direction it is written, on the page as it is seen.
  const a = page[0] * own[0] + page[2] * own[1];
  const b = page[1] * own[0] + page[3] * own[1];
  if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return null;
  const [x, y] = point(page, own[4], own[5]);
  return [x, y - height * (1 - descent), x + width, y + height * descent];
}

function downwards({ transform: own, width, height }: TextItem, page: Matrix): Box {
  const [x, y] = point(page, own[4], own[5]);
  return [x - width / 2, y, x + width / 2, y + height];
}
