import { type Digits, digitsAt, isDigit } from './numbers.js';
import { type Numeral, numeralAt } from './numerals.js';
import type { Measure, Token } from './token.js';

/** What a number at a place is, and where it ends; `token` is null for numbers that count nothing: 第三, 109号. */
export interface QuantityFound {
  readonly token: Token | null;
  readonly end: number;
}

type MeasureWord = readonly [word: string, measure: Measure];

/** Measures of what never stands in the form; a list of them can still be added up. */
const others = '笔个篇期名人户家台部本张幅场轮批类处例辆亩公吨米天日周号部门字款种位';

/** Measure words, the longer first. `次` of 人次 counts people. */
const measures: readonly MeasureWord[] = [
  ['人次', 'other'],
  ['个百分点', 'other'],
  ['项次', 'other'],
  ['件次', 'count'],
  ['宗次', 'count'],
  ['元', 'money'],
  ['%', 'percent'],
  ['件', 'count'],
  ['条', 'count'],
  ['份', 'count'],
  ['宗', 'count'],
  ['起', 'count'],
  ['项', 'count'],
  ['次', 'count'],
  ...Array.from(others, (word): MeasureWord => [word, 'other']),
];

/** The measure words by their first characters. */
const measuresOf = new Map<number, MeasureWord[]>();
for (const measure of measures) {
  const first = measure[0].charCodeAt(0);
  const own = measuresOf.get(first);
  if (own === undefined) measuresOf.set(first, [measure]);
  else own.push(measure);
}

/** What follows a number that is not the very figure: 30余件, 百多件. */
const vagueness = new Set(Array.from('余多几', (char) => char.charCodeAt(0)));

/** 一起, 一次, 一项: together, once. */
const idioms = '起次项条份';

/** Reads the number that begins at `at`. null when none does, as in 一般. */
export function quantityAt(text: string, at: number): QuantityFound | null {
  if (text.charAt(at) === '百' && text.startsWith('分之', at + 1)) return percentInWords(text, at + 3);
  const inDigits = isDigit(text.charCodeAt(at));
  const number = inDigits ? digitsAt(text, at) : spelt(text, at);
  if (number === null) return inDigits ? { token: null, end: runOf(text, at) } : null;
  const year = dateAt(text, at, number, inDigits);
  if (year !== null) return year;
  if (text.charAt(at - 1) === '第' || endsRange(text, at)) return { token: null, end: number.end };
  return counted(text, at, number, inDigits);
}

function spelt(text: string, at: number): Digits | null {
  const numeral: Numeral | null = numeralAt(text, at);
  if (numeral === null) return null;
  return { value: numeral.value, decimals: 0, end: numeral.end, pair: null };
}

function runOf(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** 2024年度 and 6月; 近3年 and 3年来 are periods. 三年来 is a word of the lexicon. */
function dateAt(text: string, at: number, { value, end, decimals }: Digits, inDigits: boolean): QuantityFound | null {
  const next = text.charAt(end);
  if (next === '年' && decimals === 0) {
    const stop = text.charAt(end + 1) === '度' ? end + 2 : end + 1;
    if (value >= 1990 && value < 2100) return { token: { type: 'year', value, start: at, end: stop }, end: stop };
    if (!inDigits) return null;
    const isPeriod = text.charAt(at - 1) === '近' || (stop < text.length && '来间内累'.includes(text.charAt(stop)));
    return {
      token: isPeriod ? { type: 'word', field: 'time', sense: 'period', start: at, end: stop } : null,
      end: stop,
    };
  }
  if (next === '月') {
    const isDecember = value === 12 && !endsYear(text, at, end + 1);
    if (isDecember)
      return { token: { type: 'word', field: 'time', sense: 'period', start: at, end: end + 1 }, end: end + 1 };
    return { token: { type: 'month', value, start: at, end: end + 1 }, end: end + 1 };
  }
  // 6月30日: the day of a month is no count of days.
  if ((next === '日' || next === '号') && text.charAt(at - 1) === '月') return { token: null, end: end + 1 };
  return null;
}

/** 12月31日, 12月底 and 1-12月 close the year; 12月 alone is a part of it. */
function endsYear(text: string, at: number, end: number): boolean {
  if ('3底末'.includes(text.charAt(end)) && end < text.length) return true;
  return (at > 0 && '-—~至到止'.includes(text.charAt(at - 1))) || /[截至止]/.test(text.slice(Math.max(0, at - 8), at));
}

function counted(text: string, at: number, number: Digits, inDigits: boolean): QuantityFound | null {
  let { value, decimals } = number;
  let end = vaguenessEnd(text, number.end);
  let approximate = end > number.end;
  const scale = text.charAt(end);
  const scaled = scale === '万' || scale === '亿';
  if (scaled) {
    value = scaledBy(value, decimals, scale === '万' ? 4 : 8);
    decimals = 0;
    const stop = vaguenessEnd(text, end + 1);
    if (stop > end + 1) approximate = true;
    end = stop;
  }
  const [unit, measure] = measureAt(text, end);
  if (!inDigits && !isCountInWords(text, at, end, value, unit, measure)) return null;
  end += unit.length;
  if (unit === '项' && countsKinds(text, at, end, value, inDigits))
    return { token: { type: 'word', field: 'structure', sense: 'sum', start: at, end }, end };
  const next = text.charAt(end);
  if (unit !== '' && (next === '余' || next === '多')) {
    approximate = true;
    end++;
  }
  const isMoney = measure === 'money';
  const token: Token = {
    type: 'quantity',
    measure,
    value,
    decimals,
    // 41.7亿元 is rounded to more than the form's unit.
    approximate:
      approximate ||
      (scaled && !(isMoney && scale === '万')) ||
      // 数十件
      (!inDigits && text.charAt(at - 1) === '数'),
    unit,
    pair: number.pair,
    start: at,
    end,
  };
  return { token, end };
}

/** What is said of several kinds at once. */
const ofKinds = /^(?:合计|共|总计|总共|累计|之和|总和|相加|加总|占)/;

/** What several kinds are, that nobody counts. */
const kinds = /^(?:均|都|皆|工作|数据|指标|业务|内容)/;

/** The list of kinds before their number is at most this long. */
const longestList = 40;

/** 公开20件，部分公开5件，两项合计占54%; 复议、诉讼两项工作: how many kinds were named, and no cases. */
function countsKinds(text: string, at: number, end: number, value: number, inDigits: boolean): boolean {
  if (value < 2 || value > 9) return false;
  const behind = text.slice(end, end + 2);
  const before = /[^,;:(]*$/.exec(text.slice(Math.max(0, at - longestList), at))?.[0] ?? '';
  // 予以公开、部分公开2项占比54.3%
  const isOfList = before === '' || (before.split(/[、和及与]/).length === value && !/\d/.test(before));
  return (ofKinds.test(behind) && (isOfList || !inDigits)) || (kinds.test(behind) && !inDigits);
}

const bare: MeasureWord = ['', 'bare'];

/** The measure word that stands at `at`. */
function measureAt(text: string, at: number): MeasureWord {
  const own = measuresOf.get(text.charCodeAt(at));
  return own?.find(([word]) => text.startsWith(word, at)) ?? bare;
}

/** Where the characters end that make a number vague. */
function vaguenessEnd(text: string, from: number): number {
  let end = from;
  while (vagueness.has(text.charCodeAt(end))) end++;
  return end;
}

/** 三十六件 is a count; 一起, 一次, 一般 and 三方 are not; a zero in words needs no measure word. */
function isCountInWords(text: string, at: number, end: number, value: number, unit: string, measure: Measure): boolean {
  if (measure === 'bare') return value === 0 && text.charAt(at) === '零' && isZeroAlone(text.charAt(end));
  if (measure === 'other') return false;
  return !(end - at === 1 && value === 1 && idioms.includes(unit));
}

function isZeroAlone(next: string): boolean {
  return next === '' || ',、;:.)'.includes(next);
}

/** Exact for the decimals of an amount in 万元: 0.083万元 = 830元. */
function scaledBy(value: number, decimals: number, power: number): number {
  return Math.round(value * 10 ** Math.max(power, decimals)) / 10 ** Math.max(0, decimals - power);
}

/** 3至5件, 3-5件: neither of the two is a count. */
function endsRange(text: string, at: number): boolean {
  return at > 1 && '至-~—'.includes(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}

function percentInWords(text: string, at: number): QuantityFound | null {
  const number = isDigit(text.charCodeAt(at)) ? digitsAt(text, at) : spelt(text, at);
  if (number === null) return null;
  const { value, decimals, end } = number;
  const token: Token = {
    type: 'quantity',
    measure: 'percent',
    value,
    decimals,
    approximate: false,
    unit: '%',
    pair: null,
    start: at - 3,
    end,
  };
  return { token, end };
}
