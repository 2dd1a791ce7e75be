import type { Span } from '../claim.js';
import { entryAt } from '../lexicon/lexicon.js';
import { isPageNumber, openerAt } from './line-starts.js';
import type { Sentence } from './sentence.js';
import { halfWidth, sign, signOf } from './signs.js';

/** Longer sentences are cut: no sentence of a report is nearly as long. */
const maxSentence = 1500;

/** A line that opens with a number, has no full stop and is no longer than this is a heading. */
const maxHeading = 40;

/** A title in 《》 is at most this long. */
const maxTitle = 120;

/** What a count in words ends with: tells 十二件 from 二十大. */
const measures = '件条份宗起项次元';

/** What may stand between its numerals and its measure word. */
const scales = '余多几万亿';

/** The stretch of one sentence. */
interface Bounds {
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
  /** It holds digits, a number in words or a zero in words. */
  readonly telling: boolean;
  /** A line ends with it. */
  readonly line: boolean;
}

/**
 * Parts a stretch of text into its sentences and hands on those that can state a figure: with digits, a number in words
 * or a zero in words; and those that open a part. A line's end within a sentence parts nothing.
 */
export function eachSentence(text: string, from: number, to: number, take: (sentence: Sentence) => void): void {
  let paragraph = true;
  let lineStart = true;
  for (let start = from; start < to; ) {
    const kind = signOf(text.charCodeAt(start));
    if (kind === sign.space || kind === sign.newline || kind === sign.end) {
      if (kind !== sign.space) lineStart = true;
      if (kind === sign.newline) {
        paragraph = true;
        start = nextLine(text, start + 1, to);
      } else start++;
      continue;
    }
    const opens = lineStart && openerAt(text, start, to) > 0;
    const { end, next, telling, line } = boundsOf(text, start, to, opens);
    if (telling || opens) {
      const heading = line && opens && end - start <= maxHeading;
      take({ text: written(text, start, end), start, opens, heading, paragraph });
      paragraph = false;
    }
    if (line) paragraph = true;
    lineStart = line || signOf(text.charCodeAt(end)) === sign.end;
    start = next;
  }
}

/** What follows the digits of a date or a document's number. */
const dates = '年月日号';

/** Where the digits at `at` end, spaces between them left out. */
function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < at + 6 && (signOf(text.charCodeAt(end)) === sign.digit || signOf(text.charCodeAt(end)) === sign.space))
    end++;
  return end;
}

/** Whether digits are no figure by what follows them: those of a date, a document or an address, 0370-…, 2021@…. */
function isOfCode(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next !== '' && (dates.includes(next) || /[-@A-Za-z]/.test(next));
}

/** Where the numerals at `at` and what goes with them end; those of a count have a measure word there. */
function numeralEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (signOf(text.charCodeAt(end)) === sign.numeral || scales.includes(text.charAt(end)))) end++;
  return end;
}

/** Finds where the sentence that begins at `from` ends. */
function boundsOf(text: string, from: number, to: number, opens: boolean): Bounds {
  const last = Math.min(to, from + maxSentence);
  let telling = false;
  let at = from;
  for (; at < last; at++) {
    const kind = signOf(text.charCodeAt(at));
    if (kind === sign.plain) continue;
    if (kind === sign.denial) telling ||= text.startsWith('不存在', at);
    else if (kind === sign.zero) telling ||= entryAt(text, at)?.field !== 'mask';
    else if (kind === sign.digit) {
      if (telling) continue;
      const end = digitsEnd(text, at);
      telling = !isOfCode(text, end);
      at = end - 1;
    } else if (kind === sign.end) return { end: at, next: at + 1, telling, line: false };
    else if (kind === sign.numeral) {
      if (telling) continue;
      const end = numeralEnd(text, at, to);
      telling = end < to && measures.includes(text.charAt(end));
      at = end - 1;
    } else if (kind === sign.opensTitle) at = titleEnd(text, at, to);
    else if (kind === sign.point && !isDecimal(text, at)) return { end: at, next: at + 1, telling, line: false };
    else if (kind === sign.newline) {
      const next = nextLine(text, at + 1, to);
      const closes = (opens && at - from <= maxHeading) || next >= to || openerAt(text, next, to) > 0;
      if (closes) return { end: at, next, telling, line: true };
      at = next - 1;
    }
  }
  return { end: Math.min(at, last), next: Math.max(at, last), telling, line: at >= to };
}

/** A sentence without white space, quotation marks and titles, in half-width signs. */
function written(text: string, start: number, to: number): string {
  const codes: number[] = [];
  for (let at = writtenAt(text, start, to); at < to; at = writtenAt(text, at + 1, to)) {
    codes.push(halfWidth(text.charCodeAt(at)));
  }
  return String.fromCharCode(...codes);
}

/** The first character from `at` on that a sentence is written with. */
function writtenAt(text: string, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const kind = signOf(text.charCodeAt(next)) ?? sign.plain;
    if (kind < sign.space) return next;
    if (kind === sign.newline) next = nextLine(text, next + 1, to);
    else if (kind === sign.opensTitle) {
      const end = titleEnd(text, next, to);
      if (end === next) return next;
      next = end + 1;
    } else next++;
  }
  return next;
}

/** Where some characters of a sentence stand in its source. */
export function sourceOf(text: string, sentence: Sentence, from: number, to: number): Span {
  let at = writtenAt(text, sentence.start, text.length);
  for (let index = 0; index < from; index++) at = writtenAt(text, at + 1, text.length);
  const start = at;
  for (let index = from + 1; index < to; index++) at = writtenAt(text, at + 1, text.length);
  return { start, end: at + 1 };
}

/** Where the title that opens at `at` closes; `at` itself where none does nearby. */
function titleEnd(text: string, at: number, to: number): number {
  const most = Math.min(to, at + maxTitle);
  for (let end = at + 1; end < most; end++) if (text.charAt(end) === '》') return end;
  return at;
}

/** The point of a number, spaces in it allowed for. */
function isDecimal(text: string, at: number): boolean {
  let next = at + 1;
  while (signOf(text.charCodeAt(next)) === sign.space && next < at + 3) next++;
  return signOf(text.charCodeAt(next)) === sign.digit && signOf(text.charCodeAt(at - 1)) === sign.digit;
}

/** Where the next line begins, white space left out, and lines that hold only the number of a page. */
function nextLine(text: string, from: number, to: number): number {
  for (let start = from; ; ) {
    while (start < to && isBlank(signOf(text.charCodeAt(start)))) start++;
    const head = text.charCodeAt(start);
    if (start >= to || (signOf(head) !== sign.digit && !'-—–―第'.includes(text.charAt(start)))) return start;
    let end = start;
    while (end < to && end - start < 20 && signOf(text.charCodeAt(end)) !== sign.newline) end++;
    if (end >= to || !isPageNumber(text, start, end)) return start;
    start = end;
  }
}

function isBlank(kind: number | undefined): boolean {
  return kind === sign.space || kind === sign.newline;
}
