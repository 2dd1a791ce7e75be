const digits = '〇一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of Chinese numerals at `at`. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** Reads 十二, 三百零六, 二〇二四, 两 or 三十; null when no numeral stands at `at`, or none that makes a number. */
export function numeralAt(text: string, at: number): Numeral | null {
  let total = 0;
  let digit: number | null = null;
  let end = at;
  let positional = '';
  let powered = false;
  for (; end < text.length && end - at < 12; end++) {
    const char = text.charAt(end);
    const power = powers[char];
    if (power !== undefined) {
      if (digit === null && (char !== '十' || powered)) return end === at ? null : { value: total, end };
      total += (digit ?? 1) * power;
      digit = null;
      powered = true;
      continue;
    }
    const value = char === '零' ? 0 : char === '两' ? 2 : digits.indexOf(char);
    if (value < 0) break;
    if (digit !== null && powered && digit !== 0) return null;
    positional += value;
    digit = value;
  }
  if (end === at) return null;
  if (!powered) return { value: Number(positional), end };
  return { value: total + (digit ?? 0), end };
}
