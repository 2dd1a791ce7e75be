import { entryAt } from '../lexicon/lexicon.js';
import { isDigit } from './numbers.js';
import { quantityAt } from './quantity.js';
import type { Token } from './token.js';

/** Marks that part a sentence; brackets of all kinds count as round ones. */
const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '、': '、',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '/': '、',
  '\u00b7': '、',
};

const numerals = '零〇一二三四五六七八九十两百';

/** The words, figures, years and marks of a sentence, in order; what the lexicon does not know is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code > 127 && numerals.includes(text.charAt(at)))) {
      const found = quantityAt(text, at);
      if (found !== null) {
        if (found.token !== null) tokens.push(found.token);
        at = found.end;
        continue;
      }
    }
    const char =
      code < 128 || code === 0x3001 || code === 0x3014 || code === 0x3015 || code === 0x3010 || code === 0x3011
        ? marks[text.charAt(at)]
        : undefined;
    if (char !== undefined) {
      tokens.push({ type: 'mark', char, start: at, end: at + 1 });
      at++;
      continue;
    }
    const entry = entryAt(text, at);
    if (entry === undefined) {
      at++;
      continue;
    }
    const { field, sense, word } = entry;
    if (field !== 'mask') tokens.push({ type: 'word', field, sense, start: at, end: at + word.length });
    at += word.length;
  }
  return tokens;
}
