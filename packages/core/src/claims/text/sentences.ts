import { isPageNumber, openerAt } from './line-starts.js';
import type { Sentence } from './sentence.js';
import { halfWidth, sign, signs } from './signs.js';

/** Longer sentences are cut: no sentence of a report is nearly as long. */
const maxSentence = 1500;

/** A line that opens with a number, has no full stop and is no longer than this is a heading. */
const maxHeading = 40;

/** A title in 《》 is at most this long. */
const maxTitle = 120;

/** What a count in words ends with: tells 十二件 from 十分. */
const measures = '件条份宗起项次十百千余多几';

/**
 * Parts a stretch of text into its sentences and hands on those that can state a figure: with digits, a number in words
 * or a zero in words; and those that open a part. A line's end within a sentence parts nothing.
 */
export function eachSentence(text: string, from: number, to: number, take: (sentence: Sentence) => void): void {
  const codes = new Uint16Array(maxSentence);
  const offsets = new Int32Array(maxSentence);
  let length = 0;
  let telling = false;
  let opens = false;
  let paragraph = true;
  const close = (heading: boolean) => {
    if (length > 1 && (telling || opens)) {
      const own = String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
      take({ text: own, offsets: offsets.slice(0, length), opens, heading, paragraph });
      paragraph = false;
    }
    length = 0;
    telling = false;
    opens = false;
  };
  let lineLength = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = signs[code];
    if (length === 0 && kind !== sign.space && kind !== sign.newline)
      opens = openerAt(text, at, to) > 0 && startsLine(text, at, from);
    lineLength++;
    if (kind === sign.space || kind === sign.quote) continue;
    if (kind === sign.end) {
      close(false);
      continue;
    }
    if (kind === sign.newline) {
      const next = nextLine(text, at + 1, to);
      if (length > 0 && ((opens && lineLength <= maxHeading) || openerAt(text, next, to) > 0)) {
        close(opens && lineLength <= maxHeading);
        paragraph = true;
      } else if (length === 0) paragraph = true;
      lineLength = 0;
      at = next - 1;
      continue;
    }
    if (kind === sign.opensTitle) {
      const end = text.indexOf('》', at);
      if (end > 0 && end - at <= maxTitle && end < to) {
        at = end;
        continue;
      }
    }
    if (kind === sign.point && !isDecimal(text, at)) {
      close(false);
      continue;
    }
    if (kind === sign.digit || kind === sign.zero) telling = true;
    else if (kind === sign.numeral && measures.includes(text.charAt(at + 1))) telling = true;
    if (length === maxSentence) close(false);
    codes[length] = halfWidth(code);
    offsets[length] = at;
    length++;
  }
  close(false);
}

/** Only white space stands between the start of the line and `at`. */
function startsLine(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && signs[text.charCodeAt(before)] === sign.space) before--;
  return (
    before < from || signs[text.charCodeAt(before)] === sign.newline || signs[text.charCodeAt(before)] === sign.end
  );
}

/** The point of a number, spaces in it allowed for. */
function isDecimal(text: string, at: number): boolean {
  let next = at + 1;
  while (signs[text.charCodeAt(next)] === sign.space && next < at + 3) next++;
  return signs[text.charCodeAt(next)] === sign.digit && signs[text.charCodeAt(at - 1)] === sign.digit;
}

/** Where the next line begins, white space left out, and lines that hold only the number of a page. */
function nextLine(text: string, from: number, to: number): number {
  for (let start = from; ; ) {
    while (
      start < to &&
      (signs[text.charCodeAt(start)] ?? 0) <= sign.newline &&
      signs[text.charCodeAt(start)] !== sign.plain
    )
      start++;
    const head = text.charCodeAt(start);
    if (signs[head] !== sign.digit && !'-—–―第'.includes(text.charAt(start))) return start;
    let end = start;
    while (end < to && end - start < 20 && signs[text.charCodeAt(end)] !== sign.newline) end++;
    if (end >= to || !isPageNumber(text, start, end)) return start;
    start = end;
  }
}
