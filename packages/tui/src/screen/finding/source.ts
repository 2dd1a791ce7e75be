import { clippedStart, printable, widthOf } from '@gouji/terminal';
import type { TextRange } from '../../state/sheets.js';
import { filled } from '../line/fit.js';
import { type Line, type Span, span } from '../line/line.js';
import type { Room } from '../line/room.js';
import type { Look } from '../look.js';

/** Where a line of the text begins and ends, and its number from 1. */
interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * The lines of the text around a range, with their numbers; the range is lit, and marked `>` at its line. `line` is
 * the number of the line in which it begins.
 */
export function sourcePane(text: string, range: TextRange, line: number, room: Room, look: Look): Line[] {
  const before = Math.floor((room.height - 1) / 2);
  const lines = linesAround(text, range.start, line, before, room.height);
  const digits = String(lines.at(-1)?.number ?? 1).length;
  const width = Math.max(1, room.width - digits - 3);
  return filled(
    lines.map((one) => {
      const isLit = one.start < range.end && one.end > range.start;
      const number = span(`${one.number === line ? '>' : ' '}${String(one.number).padStart(digits)}  `, 'faint');
      return [
        number,
        ...(isLit
          ? litSpans(text, one, range, width, look)
          : [span(printable(text.slice(one.start, Math.min(one.end, one.start + room.width))))]),
      ];
    }),
    room,
    look.ambiguous,
  );
}

/** Lines above the one at `offset`, that one, and those below, `height` together. CRLF, CR and LF end a line. */
function linesAround(text: string, offset: number, line: number, above: number, height: number): TextLine[] {
  let start = startOfLine(text, offset);
  let number = line;
  for (let at = 0; at < above && start > 0; at++) {
    start = startOfLine(text, text.startsWith('\r\n', start - 2) ? start - 2 : start - 1);
    number--;
  }
  const lines: TextLine[] = [];
  while (lines.length < height && start <= text.length) {
    const end = endOfLine(text, start);
    lines.push({ start, end, number: number + lines.length });
    if (end === text.length) break;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function startOfLine(text: string, at: number): number {
  if (at === 0) return 0;
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function endOfLine(text: string, at: number): number {
  const ends = [text.indexOf('\n', at), text.indexOf('\r', at)].filter((end) => end >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** A line with the range lit in it; its beginning is left out where the range would be out of sight. */
function litSpans(
  text: string,
  { start, end }: TextLine,
  range: TextRange,
  width: number,
  { ambiguous }: Look,
): Span[] {
  const from = Math.max(start, range.start);
  const to = Math.min(end, range.end, from + width);
  const lit = printable(text.slice(from, to));
  // No more of a line than can be in sight: some are a whole report long.
  const before = printable(text.slice(Math.max(start, from - width), from));
  const room = Math.max(0, width - widthOf(lit, ambiguous) - 4);
  const isLong = widthOf(before, ambiguous) > room;
  const head = isLong ? clippedStart(before, Math.floor(room / 2), ambiguous) : before;
  return [span(head), span(`[${lit}]`, 'fault'), span(printable(text.slice(to, Math.min(end, to + width))))];
}
