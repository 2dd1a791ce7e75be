import { maxDigits, type Reading } from './readings.js';

/**
 * Every way of reading a run of digits as the figures of a row that no sum is about: cut into at most so many figures,
 * one a cell, the other cells blank.
 */
export function cuttingsOf(digits: string, count: number, from = 0): Reading[] {
  if (count === 0) return from === digits.length ? [[]] : [];
  if (digits.length - from > maxDigits * count) return [];
  const blankFirst = cuttingsOf(digits, count - 1, from).map((rest): Reading => [null, ...rest]);
  // 0 stands alone.
  const most = digits[from] === '0' ? from + 1 : Math.min(digits.length, from + maxDigits);
  const readings = [...blankFirst];
  for (let to = from + 1; to <= most; to++) {
    const cut = { from, to, value: Number(digits.slice(from, to)) };
    for (const rest of cuttingsOf(digits, count - 1, to)) readings.push([cut, ...rest]);
  }
  return readings;
}
