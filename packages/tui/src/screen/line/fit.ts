import { type Ambiguous, clipped, clusters, clusterWidth, fold, padded, widthOf } from '@gouji/terminal';
import { emptyLine, type Line, type Span, type Style, span } from './line.js';
import type { Room } from './room.js';

export function lineWidth(line: Line, ambiguous: Ambiguous): number {
  let width = 0;
  for (const { text } of line) width += widthOf(text, ambiguous);
  return width;
}

/** The line made exactly so wide: clipped with `…`, or filled with spaces in the style of its end. */
export function fitted(line: Line, width: number, ambiguous: Ambiguous): Line {
  const spans: Span[] = [];
  let room = width;
  for (const part of line) {
    const own = widthOf(part.text, ambiguous);
    if (own > room) {
      spans.push({ ...part, text: padded(clipped(part.text, room, ambiguous), room, ambiguous) });
      return spans;
    }
    spans.push(part);
    room -= own;
  }
  if (room > 0) spans.push(span(' '.repeat(room), spans.at(-1)?.style === 'selected' ? 'selected' : 'plain'));
  return spans;
}

/** Lines made exactly a pane: too many are cut off, missing ones are empty. */
export function filled(lines: readonly Line[], { width, height }: Room, ambiguous: Ambiguous): Line[] {
  return Array.from({ length: height }, (_, at) => fitted(lines[at] ?? emptyLine, width, ambiguous));
}

/** Two ends of one line; where there is not room for both, the left one goes first. */
export function apart(left: Line, right: Line, width: number, ambiguous: Ambiguous): Line {
  const room = width - lineWidth(right, ambiguous) - 1;
  if (room < width / 3) return fitted(left, width, ambiguous);
  return [...fitted(left, room, ambiguous), span(' '), ...right];
}

/** A text folded to a width; further lines hang by `hang`. A word longer than a line is broken. */
export function folded(text: string, width: number, ambiguous: Ambiguous, style: Style = 'plain', hang = 0): Line[] {
  const room = Math.max(1, width - hang);
  return fold(text, room, ambiguous)
    .flatMap((part) => pieces(part, room, ambiguous))
    .map((part, at) => [span((at > 0 ? ' '.repeat(hang) : '') + part, style)]);
}

/** A text in pieces of at most that width. */
function pieces(text: string, width: number, ambiguous: Ambiguous): string[] {
  if (widthOf(text, ambiguous) <= width) return [text];
  const found: string[] = [];
  let held = '';
  let used = 0;
  for (const character of clusters(text)) {
    const own = clusterWidth(character, ambiguous);
    if (used + own > width && held !== '') {
      found.push(held);
      held = '';
      used = 0;
    }
    held += character;
    used += own;
  }
  return [...found, held];
}
