/** A number in digits, as written in a sentence of half-width signs without white space. */
export interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly end: number;
  readonly pair: readonly [number, number] | null;
}

const [zero, comma, point] = [48, 44, 46];

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
  const first = runEnd(text, at);
  let end = first;
  let groups = 0;
  while (text.charCodeAt(end) === comma && first - at <= 3 && runEnd(text, end + 1) === end + 4) {
    end += 4;
    groups++;
  }
  const whole = end;
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) end = runEnd(text, end + 1);
  const decimals = Math.max(0, end - whole - 1);
  const written = whole - groups - at + decimals;
  if (written > maxDigits || (first - at > 1 && text.charAt(at) === '0')) return null;
  const pair = groups === 1 && decimals === 0 ? parted(text, at, first, end) : null;
  return { value: valueIn(text, at, end) / 10 ** decimals, decimals, end, pair };
}

/** What the digits of a stretch come to, the marks between them left out: exact, since they are few. */
function valueIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + code - zero;
  }
  return value;
}

function parted(text: string, at: number, first: number, end: number): readonly [number, number] {
  return [valueIn(text, at, first), valueIn(text, first + 1, end)];
}
