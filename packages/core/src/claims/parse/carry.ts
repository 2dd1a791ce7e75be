import { has, type Phrase } from './phrase.js';

/** Whether a carry-over comes from last year, goes to the next, or is not said which way it goes; null when it is none. */
export type Carry = 'in' | 'out' | 'bare' | null;

/** The ways of what is carried over, where a phrase names both: 无上年结转和结转下年度的申请. */
export function carriesBothWays({ words, years }: Phrase, year: number | null): boolean {
  let [carries, last, next] = [false, false, false];
  for (const { sense } of words) {
    if (sense === 'carry') carries = true;
    else if (sense === 'lastYear') last = true;
    else if (sense === 'nextYear') next = true;
  }
  if (year !== null) {
    last ||= years.some((one) => one < year);
    next ||= years.includes(year + 1);
  }
  return carries && last && next;
}

/** Reads 上年结转, 结转上年, 2023年结转, 结转下年度, 转2025年, 下年度继续办理. */
export function carryOf(phrase: Phrase, year: number | null): Carry {
  const { words, years } = phrase;
  let [carries, last, next, works, handles, open] = [false, false, false, false, false, false];
  for (const { sense } of words) {
    if (sense === 'carry') carries = true;
    else if (sense === 'lastYear') last = true;
    else if (sense === 'nextYear') next = true;
    else if (sense === 'handle') works = handles = true;
    else if (sense === 'conclude') works = true;
    else if (sense === 'unfinished') open = true;
  }
  if (next && (carries || works)) return 'out';
  if (!carries && handles && year !== null && years.includes(year + 1) && isLeft(phrase)) return 'out';
  if (!carries) return open && last ? 'in' : null;
  if (year !== null) {
    if (years.includes(year + 1)) return 'out';
    if (years.some((one) => one < year)) return 'in';
  }
  return last ? 'in' : 'bare';
}

/** 待2025年办理, 其余2件2025年办理 are left to it; 截至2025年1月已办理申请18件 and 2025年办理申请3件 are work of its own. */
function isLeft(phrase: Phrase): boolean {
  return has(phrase, 'onward', 'rest', 'still') && !has(phrase, 'already', 'sum') && phrase.months.length === 0;
}
