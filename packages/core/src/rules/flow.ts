import { isSpace, oneOf } from '../source/characters.js';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A shorter line is a heading, or the last of a paragraph: what follows it is another sentence. */
const shortLine = 18;

const lineFeed = 10;
const carriageReturn = 13;
const firstChinese = 0x4e00;
const lastChinese = 0x9fff;

/** The characters that a sentence or a part of one ends with. */
const endsPart = oneOf('。；：！？;:!?');
/** What opens a part of a list: （一）, 一是, 二、, 1. */
const opens = /[（(]?\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?(?:[）)、]|是|[.．](?!\s?\d))/y;

/**
 * Joins stretches of a text to one that flows: without white space, digits and letters half-width. The end of a line is
 * kept, as one line feed, where a sentence ends with it: behind a sentence's own sign, behind a short line, before the
 * opening of a part and at the end of a stretch.
 */
export function flowOf(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  flow(text, stretches, (from, to, written) => pieces.push(written ?? text.slice(from, to)));
  // What is joined lies in one piece, and is quicker to read than what was put together bit by bit.
  return pieces.join('');
}

/** Where each character of a flowing text stands in its source: worked out for the few that something is told of. */
export function offsetsOf(text: string, stretches: readonly Stretch[]): readonly number[] {
  const offsets: number[] = [];
  flow(text, stretches, (from, to) => {
    for (let at = from; at < to; at++) offsets.push(at);
  });
  return offsets;
}

/** Takes a run of the source that flows as it stands, or one character that is `written` otherwise. */
type Take = (from: number, to: number, written?: string) => void;

/** Hands on the runs of the source, and what is written between them, in order. */
function flow(text: string, stretches: readonly Stretch[], take: Take): void {
  let length = 0;
  /** The character written last. */
  let before = 0;
  for (const { start, end } of stretches) {
    let lineStart = length;
    let broken = length > 0 ? start : -1;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if ((code === lineFeed || code === carriageReturn) && broken < 0 && length > 0) broken = at;
        at++;
        continue;
      }
      if (broken >= 0) {
        if (before !== lineFeed && (endsPart(before) || length - lineStart < shortLine || opensAt(text, at))) {
          take(broken, broken + 1, '\n');
          length++;
        }
        lineStart = length;
        broken = -1;
      }
      const half = halfWidth(code);
      const stop = half === code ? runEnd(text, at + 1, end) : at + 1;
      if (half === code) take(at, stop);
      else take(at, stop, String.fromCharCode(half));
      before = half === code ? text.charCodeAt(stop - 1) : half;
      length += stop - at;
      at = stop;
    }
  }
}

/** Where characters end that flow as they stand. */
function runEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    // Most are Chinese, which needs no closer look.
    if ((code < firstChinese || code > lastChinese) && (isSpace(code) || halfWidth(code) !== code)) break;
    end++;
  }
  return end;
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
