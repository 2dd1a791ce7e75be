import type { SuggestionReason } from './suggestion.js';

/** How one figure comes to be written for another by a slip of the fingers; null when the digits tell nothing. */
export function digitSlip(written: number, meant: number): SuggestionReason | null {
  // A 0 is what an empty cell is filled with: its digit says nothing of another figure.
  if (written === 0 || meant === 0) return null;
  const from = String(written);
  const to = String(meant);
  if (from.length + 1 === to.length) return isWithoutOne(from, to) ? 'digit-dropped' : null;
  if (from.length === to.length + 1) return isWithoutOne(to, from) ? 'digit-added' : null;
  // Any one digit becomes any other by changing it.
  if (from.length !== to.length || from.length < 2) return null;
  const first = differsFrom(from, to, 0);
  const second = differsFrom(from, to, first + 1);
  if (second === from.length) return 'digit-changed';
  const transposed = second === first + 1 && from[first] === to[second] && from[second] === to[first];
  return transposed && differsFrom(from, to, second + 1) === from.length ? 'digits-transposed' : null;
}

/** Whether `short` is `long` with one character left out. */
function isWithoutOne(short: string, long: string): boolean {
  const at = differsFrom(short, long, 0);
  return short.slice(at) === long.slice(at + 1);
}

/** The first position from `start` at which two strings differ; the length of the first when there is none. */
function differsFrom(one: string, other: string, start: number): number {
  let at = start;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.min(at, one.length);
}
