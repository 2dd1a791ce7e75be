/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words of two characters are doubled for good reason too, 一件一件, 公开公开栏; these are not. */
const short = new Set(
  '我局 我县 我市 我区 我镇 我乡 我办 我委 我院 我厅 加强 推进 开展 提高 提升 完善 进行 认真 积极 以及 按照 根据'.split(
    ' ',
  ),
);

const shortest = 3;
const longest = 12;
const firstCharacter = 0x4e00;
const lastCharacter = 0x9fff;

/** Tells of the Chinese word, or the year, that ends at `at` whether it stands there twice, one right behind the other. */
type DoubledAt = (text: string, at: number, code: number, before: number) => Stretch | null;

/**
 * Makes what finds words that stand doubled: 进一步进一步, 2024年2024年. It is to be asked of every Chinese character of a text,
 * in order, by its code and that of the character before; it answers null for nearly all.
 */
export function doubledFinder(): DoubledAt {
  /**
   * Where each Chinese character stood last, as far as one byte tells. What an earlier text or stretch left there does no
   * harm: a word counts as doubled only when its characters are compared, one by one.
   */
  const last = new Uint8Array(lastCharacter - firstCharacter + 1);
  return (text, at, code, before) => {
    const index = code - firstCharacter;
    const length = (at - (last[index] ?? 0)) & 0xff;
    last[index] = at;
    // Most characters that come again come behind another one than before.
    if (length > longest || length < 2 || at <= length || text.charCodeAt(at - length - 1) !== before) return null;
    return isDoubled(text, at, length) && isTold(text, at, length) ? { from: at - 2 * length + 1, to: at + 1 } : null;
  };
}

/** Whether a character is a Chinese one. */
export function isChinese(code: number): boolean {
  return code >= firstCharacter && code <= lastCharacter;
}

function isTold(text: string, end: number, length: number): boolean {
  return length >= shortest || short.has(text.slice(end - 1, end + 1));
}

/** Whether the `length` characters that end at `end` are the same as those before, nothing but words and digits. */
function isDoubled(text: string, end: number, length: number): boolean {
  if (end + 1 < 2 * length) return false;
  for (let at = end; at > end - length; at--) {
    const code = text.charCodeAt(at);
    if (code !== text.charCodeAt(at - length) || !isWord(code)) return false;
  }
  return true;
}

function isWord(code: number): boolean {
  return isChinese(code) || (code >= 48 && code <= 57);
}
