/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Shorter words are doubled for good reason too: 一件一件, 公开公开栏; these few are not. */
const short = /((?:我[局县市区镇乡办委院厅])|加强|推进|开展|提高|提升|完善|进行|认真|积极|以及|按照|根据|20\d\d年)\1/g;

const shortest = 3;
const longest = 12;
const firstCharacter = 0x4e00;
const lastCharacter = 0x9fff;

/** Chinese words that stand twice, one right behind the other: 进一步进一步, 政府信息政府信息. */
export function doubledIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  /** Where each character stood last, from 1. */
  const last = new Int32Array(lastCharacter - firstCharacter + 1);
  for (let at = 0; at < text.length; at++) {
    const index = text.charCodeAt(at) - firstCharacter;
    if (index < 0 || index >= last.length) continue;
    const length = at + 1 - (last[index] ?? 0);
    last[index] = at + 1;
    if (length < shortest || length > longest || !isDoubled(text, at, length)) continue;
    found.push({ from: at - 2 * length + 1, to: at + 1 });
  }
  for (const { index, 0: words } of text.matchAll(short)) found.push({ from: index, to: index + words.length });
  return found;
}

/** Whether the `length` characters that end at `last` are Chinese, and the same as those before. */
function isDoubled(text: string, last: number, length: number): boolean {
  if (last + 1 < 2 * length) return false;
  for (let at = last; at > last - length; at--) {
    const code = text.charCodeAt(at);
    if (code < firstCharacter || code > lastCharacter || code !== text.charCodeAt(at - length)) return false;
  }
  return true;
}
