import { sign, signOf } from './signs.js';

const brackets = { open: '(（〔[【', close: ')）〕]】' };

/** The number that opens a part of the text: （二）, 二、, 2. or 2、; 0 when there is none, else how long it is. */
export function openerAt(text: string, from: number, end: number): number {
  let at = from;
  const bracketed = brackets.open.includes(text.charAt(at)) && at < end;
  if (bracketed) at++;
  const first = at;
  while (at < end && at - first < 3 && isNumber(text.charCodeAt(at))) at++;
  if (at === first || at >= end) return 0;
  const next = text.charAt(at);
  if (bracketed) return brackets.close.includes(next) ? at + 1 - from : 0;
  if (next === '、') return at + 1 - from;
  const isPoint = next === '.' || next === '．';
  return isPoint && signOf(text.charCodeAt(at + 1)) !== sign.digit ? at + 1 - from : 0;
}

function isNumber(code: number): boolean {
  return signOf(code) === sign.digit || signOf(code) === sign.numeral;
}

const pageSigns = '-—–―第页共/ \u3000';

/** Whether a line holds only the number of a page: `- 4 -`, `第 4 页 共 9 页`, `4`. */
export function isPageNumber(text: string, from: number, to: number): boolean {
  if (to - from > 16) return false;
  let digits = 0;
  for (let at = from; at < to; at++) {
    if (signOf(text.charCodeAt(at)) === sign.digit) digits++;
    else if (!pageSigns.includes(text.charAt(at))) return false;
  }
  return digits > 0;
}
