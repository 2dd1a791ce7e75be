/** A run of Chinese numerals at `at`. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** The value of a digit, by its character. */
const digits = new Map<number, number>();
Array.from('〇一二三四五六七八九', (char, value) => digits.set(char.charCodeAt(0), value));
digits.set('零'.charCodeAt(0), 0).set('两'.charCodeAt(0), 2);

const ten = '十'.charCodeAt(0);
/** The value of a power of ten, by its character. */
const powers = new Map<number, number>([
  [ten, 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);

/** Longer runs are no number. */
const longest = 12;

/** Reads 十二, 三百零六, 二〇二四, 两 or 三十; null when no numeral stands at `at`, or none that makes a number. */
export function numeralAt(text: string, at: number): Numeral | null {
  let total = 0;
  let digit: number | null = null;
  /** What the digits come to, one beside the other. */
  let positional = 0;
  let powered = false;
  let end = at;
  const last = Math.min(text.length, at + longest);
  for (; end < last; end++) {
    const code = text.charCodeAt(end);
    const value = digits.get(code);
    if (value !== undefined) {
      if (digit !== null && powered && digit !== 0) return null;
      positional = positional * 10 + value;
      digit = value;
      continue;
    }
    const power = powers.get(code);
    if (power === undefined) break;
    if (digit === null && (code !== ten || powered)) return end === at ? null : { value: total, end };
    total += (digit ?? 1) * power;
    digit = null;
    powered = true;
  }
  if (end === at) return null;
  return { value: powered ? total + (digit ?? 0) : positional, end };
}
