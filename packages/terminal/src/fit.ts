import { clusters } from './clusters.js';
import { type Ambiguous, clusterWidth, widthOf } from './width.js';

/** Stands where text was left out. */
const left = '…';

/** The text with spaces after it up to a width. */
export function padded(text: string, width: number, ambiguous: Ambiguous = 'narrow'): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text, ambiguous)));
}

/** The text, its end cut off with `…` where it is wider than that. */
export function clipped(text: string, width: number, ambiguous: Ambiguous = 'narrow'): string {
  if (widthOf(text, ambiguous) <= width) return text;
  const room = width - widthOf(left, ambiguous);
  return room < 0 ? '' : kept(clusters(text), room, ambiguous).join('') + left;
}

/** The text, its beginning cut off with `…` where it is wider than that: what was typed last stays in sight. */
export function clippedStart(text: string, width: number, ambiguous: Ambiguous = 'narrow'): string {
  if (widthOf(text, ambiguous) <= width) return text;
  const room = width - widthOf(left, ambiguous);
  return room < 0
    ? ''
    : left +
        kept([...clusters(text)].reverse(), room, ambiguous)
          .reverse()
          .join('');
}

/** As many of the first characters as fit. */
function kept(characters: Iterable<string>, room: number, ambiguous: Ambiguous): string[] {
  const fitting: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += clusterWidth(character, ambiguous);
    if (used > room) break;
    fitting.push(character);
  }
  return fitting;
}
