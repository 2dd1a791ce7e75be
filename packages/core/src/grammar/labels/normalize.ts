/**
 * What of a label tells it from others: Chinese characters, digits and letters, half-width and lower case.
 * Spaces, brackets, quotes, stops and everything else that prints vary in are left out.
 */
export function labelKey(printed: string): string {
  const text = printed.includes('<') ? printed.replace(/<br\s?\/?>/gi, '') : printed;
  let key = '';
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || (code >= 97 && code <= 122)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) key += text.slice(from, i);
    from = -1;
    if (code >= 65 && code <= 90) key += String.fromCharCode(code + 32);
    else if (code === 0x3007) key += '〇';
    else if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff41 && code <= 0xff5a)) {
      key += String.fromCharCode(code - 0xfee0);
    }
  }
  return from < 0 ? key : key + text.slice(from);
}

/** A label's number (`1`, `一`) apart from its words. */
export interface Numbered {
  readonly number: string;
  readonly words: string;
}

/** Takes the leading number off a key: `1属于国家秘密` → `1` and `属于国家秘密`. No label of the form begins with a number's character. */
export function splitNumber(key: string): Numbered {
  const number = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})/.exec(key)?.[0] ?? '';
  return { number, words: key.slice(number.length) };
}

/** The label without remarks in brackets, except the bracketed number at its head. */
export function withoutRemarks(text: string): string {
  const head = /^\s{0,8}[（(]\s?[一二三四五六七八九十]{1,2}\s?[)）]/.exec(text)?.[0] ?? '';
  return head + text.slice(head.length).replace(/[（(〔[【][^（(）)]{0,120}[）)〕\]】]?/g, '');
}
