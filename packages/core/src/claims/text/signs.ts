import { isSpace } from '../../source/characters.js';

/** What a character is to the reader of sentences. */
export const sign = {
  plain: 0,
  /** 。！？ and what parts cells. */
  end: 1,
  digit: 2,
  /** A Chinese numeral. */
  numeral: 3,
  /** 未, 无, 没, 零: a zero in words begins with it. */
  zero: 4,
  point: 5,
  /** 不, with which 不存在 begins. */
  denial: 6,
  /** This and all behind it are left out where a sentence is written. */
  space: 7,
  newline: 8,
  /** A quotation mark. */
  quote: 9,
  opensTitle: 10,
} as const;

const digits = '0123456789０１２３４５６７８９';
const numerals = '一二三四五六七八九十百千两〇';
const zeros = '未无没零';

/** What a number begins with; a zero in words may be one, 零. */
export const numberOpeners = digits + numerals + zeros;

const kinds: readonly (readonly [number, string])[] = [
  [sign.newline, '\n\r\u0085\u2029'],
  [sign.end, '。！？!?\t|｜\f'],
  [sign.digit, digits],
  [sign.numeral, numerals],
  [sign.zero, zeros],
  [sign.denial, '不'],
  [sign.quote, '"“”‘’「」『』＂\''],
  [sign.opensTitle, '《'],
  [sign.point, '.．'],
];

/** The kind of a UTF-16 unit. */
export const signOf = lookedUpInSigns();

/** What a function keeps to itself the engine knows better than what a module holds: characters are asked for one by one. */
function lookedUpInSigns(): (code: number) => number | undefined {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) if (isSpace(code)) table[code] = sign.space;
  for (const [kind, chars] of kinds) for (const char of chars) table[char.charCodeAt(0)] = kind;
  return (code) => table[code];
}

/** The half-width form of a full-width letter, digit or sign; other characters as they are. */
export function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}
