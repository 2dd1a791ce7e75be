import { isSpace } from '../source/space.js';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A shorter line is a heading, or the last of a paragraph: what follows it is another sentence. */
const shortLine = 18;

const lineFeed = 10;
const carriageReturn = 13;

/** The characters that a sentence or a part of one ends with. */
const ends = new Set([...'。；：！？;:!?'].map((char) => char.charCodeAt(0)));
/** What opens a part of a list: （一）, 一是, 二、, 1. */
const opens = /[（(]?\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?(?:[）)、]|是|[.．](?!\s?\d))/y;

/**
 * Joins stretches of a text to one that flows: without white space, digits and letters half-width. The end of a line is
 * kept, as one line feed, where a sentence ends with it: behind a sentence's own sign, behind a short line, before the
 * opening of a part and at the end of a stretch.
 */
export function flowOf(text: string, stretches: readonly Stretch[]): string {
  const codes = new Uint16Array(mostOf(stretches));
  return stringOf(codes.subarray(0, flow(text, stretches, codes, null)));
}

/** Where each character of a flowing text stands in its source: worked out for the few that something is told of. */
export function offsetsOf(text: string, stretches: readonly Stretch[]): Int32Array {
  const most = mostOf(stretches);
  const offsets = new Int32Array(most);
  flow(text, stretches, new Uint16Array(most), offsets);
  return offsets;
}

function mostOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

/** Fills in the characters, and their offsets where these are asked for; gives how many there are. */
function flow(text: string, stretches: readonly Stretch[], codes: Uint16Array, offsets: Int32Array | null): number {
  let length = 0;
  for (const { start, end } of stretches) {
    let lineStart = length;
    let broken = length > 0 ? start : -1;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if ((code === lineFeed || code === carriageReturn) && broken < 0 && length > 0) broken = at;
        continue;
      }
      if (broken >= 0) {
        const before = codes[length - 1] ?? 0;
        if (before !== lineFeed && (ends.has(before) || length - lineStart < shortLine || opensAt(text, at))) {
          if (offsets !== null) offsets[length] = broken;
          codes[length++] = lineFeed;
        }
        lineStart = length;
        broken = -1;
      }
      if (offsets !== null) offsets[length] = at;
      codes[length++] = halfWidth(code);
    }
  }
  return length;
}

function opensAt(text: string, at: number): boolean {
  opens.lastIndex = at;
  return opens.test(text);
}

/** ０ as 0, Ｘ as X; punctuation stays as it is. */
function halfWidth(code: number): number {
  if (code < 0xff10) return code;
  const half = code - 0xfee0;
  return (half >= 48 && half <= 57) || (half >= 65 && half <= 122) ? half : code;
}

/** How many arguments a call takes at once without harm. */
const atOnce = 8192;

function stringOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += atOnce) {
    text += String.fromCharCode.apply(null, codes.subarray(at, at + atOnce) as unknown as number[]);
  }
  return text;
}
