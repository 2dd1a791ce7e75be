/** A number in digits, as written in a sentence of half-width signs without white space. */
export interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly end: number;
  readonly pair: readonly [number, number] | null;
}

/** Longer runs are no count. */
const maxDigits = 12;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Reads `1211`, `1,905` or `183.52`; null for numbers too long, and for those that are part of a code: `007`, `3-5`. */
export function digitsAt(text: string, at: number): Digits | null {
  let end = runEnd(text, at);
  const first = end;
  let written = text.slice(at, end);
  let groups = 0;
  while (text.charAt(end) === ',' && first - at <= 3 && runEnd(text, end + 1) === end + 4) {
    written += text.slice(end + 1, end + 4);
    end += 4;
    groups++;
  }
  let decimals = 0;
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) {
    const stop = runEnd(text, end + 1);
    decimals = stop - end - 1;
    written += text.slice(end, stop);
    end = stop;
  }
  if (written.length > maxDigits || (first - at > 1 && text.charAt(at) === '0')) return null;
  const pair = groups === 1 && decimals === 0 ? parted(text, at, first, end) : null;
  return { value: Number(written), decimals, end, pair };
}

function parted(text: string, at: number, first: number, end: number): readonly [number, number] {
  return [Number(text.slice(at, first)), Number(text.slice(first + 1, end))];
}
