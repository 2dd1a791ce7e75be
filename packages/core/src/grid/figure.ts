import { isSpace, oneOf } from '../source/characters.js';

/** What a cell that is written as a figure, or in place of one, says. */
export interface Figure {
  readonly state: 'number' | 'placeholder';
  /** null for a placeholder. */
  readonly value: number | null;
  readonly note: string;
  readonly unit: string;
  /** A space stands between its digits: `2 0`. */
  readonly spaced: boolean;
  /** A rise or fall in words (减4), which only a column of changes may hold. */
  readonly worded: boolean;
}

const placeholders = new Set(['/', '\\', '-', '--', '—', '——', '–', '――', '―', '无', '不适用', '／', '－', '＼']);

/** Words for a unit behind a figure, the longer first. */
const units = ['万元', '亿元', '元', '件', '条', '份', '宗', '起', '项', '次', '个', '人', '篇'];

const placeholder: Figure = { state: 'placeholder', value: null, note: '', unit: '', spaced: false, worded: false };

/** Figures up to this many digits are exact as numbers. */
const maxDigits = 15;

/** Longer cells are text: the longest figures carry a remark of a sentence at most. */
const maxLength = 200;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Half-width forms of full-width digits and signs, every space as one ` `; a line's end parts figures as no space does. */
function halfWidth(raw: string): string {
  let text = '';
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) text += String.fromCharCode(code - 0xfee0);
    else if (code === 0x2212) text += '-';
    else text += isSpace(code) && raw[i] !== '\n' ? ' ' : raw[i];
  }
  return text;
}

/** A damaged hard space, as `?` or `�`, before or behind a figure. */
function withoutDamage(text: string): string {
  return text.replace(/^[?\ufffd] +/, '').replace(/ +[?\ufffd]$/, '');
}

/** The number at the head of `text`: its digits without grouping, and where it ends. null when none, or ill grouped. */
function digitsAt(text: string, from: number): { digits: string; end: number; spaced: boolean } | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,3} \d{3}(?!\d)|\d \d(?!\d)|\d+)(\.\d+)?/.exec(text.slice(from, from + 64));
  if (match === null) return null;
  const [whole, integer = '', fraction = ''] = match;
  const digits = integer.replace(/[, ]/g, '');
  const end = from + whole.length;
  const next = text.charCodeAt(end);
  const runsOn = isDigit(next) || text[end] === '.' || (text[end] === ',' && isDigit(text.charCodeAt(end + 1)));
  const padded = digits.length > 1 && digits.startsWith('0');
  if (runsOn || padded || digits.length + fraction.length > maxDigits) return null;
  return { digits: digits + fraction, end, spaced: integer.includes(' ') };
}

/** The remark behind a figure: in brackets, after 其中, or a footnote's mark. null when the rest is no remark. */
function noteOf(rest: string): string | null {
  if (rest === '') return '';
  const bracketed = /^[([〔【〈<]([^()[\]〔〕【】]*)[)\]〕】〉>]?[。;]?$/.exec(rest)?.[1]?.trim();
  // （七） alone is the head of a label cut in two, not a remark.
  if (bracketed !== undefined) return /^[一二三四五六七八九十]{0,2}$/.test(bracketed) ? null : bracketed;
  if (/^[,;]?其中/.test(rest)) return rest.replace(/^[,;]/, '');
  return /^(?:[①-⑳❶-❿⑴-⒇*※]+|注\d?)$/.test(rest) ? rest : null;
}

function parse(raw: string): Figure | null {
  const text = withoutDamage(halfWidth(raw));
  const sign = /^(?:[+-]|增加?|减少?)\s?/.exec(text)?.[0] ?? '';
  const found = digitsAt(text, sign.length);
  if (found === null) return null;
  const { digits, end, spaced } = found;
  let rest = text.slice(end).trim();
  const unit = units.find((word) => rest.startsWith(word)) ?? '';
  rest = rest.slice(unit.length).trim();
  const note = noteOf(rest);
  if (note === null) return null;
  const size = Number(digits);
  const value = size > 0 && /^[-减]/.test(sign) ? -size : size;
  return { ...number(value), note, unit, spaced, worded: /^[增减]/.test(sign) };
}

/** Figures of one to four plain digits: nearly every cell there is. */
const plain: readonly Figure[] = Array.from({ length: 10 }, (_, value) => number(value));

function number(value: number): Figure {
  return { state: 'number', value, note: '', unit: '', spaced: false, worded: false };
}

function plainInteger(raw: string): Figure | null {
  if (raw === '') return null;
  let value = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!isDigit(code)) return null;
    value = value * 10 + code - 48;
  }
  if (raw.length === 1) return plain[value] ?? null;
  return raw.charCodeAt(0) === 48 ? null : number(value);
}

/** Signs, damaged spaces, and full-width digits and signs: what a number begins with that is no plain digit. */
const numberBegins = '+-?\ufffd−增减０１２３４５６７８９＋－？';
const beginsNumber = oneOf(numberBegins);

/** What a number or a placeholder begins with. */
export const figureBegins = `0123456789${numberBegins}${[...placeholders].map((word) => word.charAt(0)).join('')}`;

/** What follows the digits of a date or of a list's number: 2023年, 2024-01-22, 1、. */
const goesOnAsDate = oneOf('年月-、');

/** Whether a cell's text can be a figure; spares labels, numbered ones (`1.属于国家秘密`) too, the closer look. */
function mayBeFigure(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (!isDigit(code)) return beginsNumber(code);
  let at = 1;
  while (isDigit(raw.charCodeAt(at))) at++;
  return (
    !goesOnAsDate(raw.charCodeAt(at)) && !((raw[at] === '.' || raw[at] === '．') && !isDigit(raw.charCodeAt(at + 1)))
  );
}

/**
 * Reads a trimmed cell as a figure: plain, with thousands set apart, full-width, signed, with a unit, with a remark
 * (`22（其中修订16件）`, `19①`), or as a placeholder (`/ - — 无 不适用`). null when it is none of these; in
 * particular for a label such as `1.属于国家秘密`, for digits that run on (`007`, `0 0`), and for more digits than
 * a number holds exactly.
 */
export function figureOf(raw: string): Figure | null {
  if (raw.length <= maxDigits) {
    const whole = plainInteger(raw);
    if (whole !== null) return whole;
    if (raw.length <= 3 && placeholders.has(raw)) return placeholder;
  }
  return raw.length <= maxLength && mayBeFigure(raw) ? parse(raw) : null;
}
