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

/**
 * Where each Chinese character stood last, as far as one byte tells. What an earlier text or stretch left there does no
 * harm: a word counts as doubled only when its characters are compared, one by one.
 */
const last = new Uint8Array(lastCharacter - firstCharacter + 1);

/** Chinese words, and years, that stand twice, one right behind the other: 进一步进一步, 2024年2024年. */
export function doubledIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const index = code - firstCharacter;
    if (index >= 0 && index < last.length) {
      const length = (at - (last[index] ?? 0)) & 0xff;
      last[index] = at;
      // Most characters that come again come behind another one than before.
      const isAgain = length <= longest && length > 1 && at > length && text.charCodeAt(at - length - 1) === before;
      if (isAgain && isDoubled(text, at, length) && isTold(text, at, length))
        found.push({ from: at - 2 * length + 1, to: at + 1 });
    }
    before = code;
  }
  return found;
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
  return (code >= firstCharacter && code <= lastCharacter) || (code >= 48 && code <= 57);
}
