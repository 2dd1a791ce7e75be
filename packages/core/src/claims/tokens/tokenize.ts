import { entryAt, opensWord } from '../lexicon/lexicon.js';
import { sign, signs } from '../text/signs.js';
import { notOwnEnd } from './not-own.js';
import { quantityAt } from './quantity.js';
import type { Mark, Token } from './token.js';

/** Marks that part a sentence; brackets of all kinds count as round ones. */
const marks: Readonly<Record<Mark['char'], string>> = {
  ',': ',',
  '、': '、/·',
  ';': ';',
  ':': ':',
  '(': '([〔【',
  ')': ')]〕】',
};

/** By character: a mark, as the one it counts as. */
const markOf = new Map<number, Mark['char']>();
for (const [char, all] of Object.entries(marks))
  for (const one of all) markOf.set(one.charCodeAt(0), char as Mark['char']);

/** 1 for the characters that a token can begin with; most begin none. */
const begins = new Uint8Array(0x10000);
for (const code of markOf.keys()) begins[code] = 1;
for (let code = 0; code < begins.length; code++)
  if (opensNumber(signs[code]) || opensDenial(code) || opensWord(code)) begins[code] = 1;

/** The words, figures, years and marks of a sentence, in order; what the lexicon does not know is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (begins[code] === 0) {
      at++;
      continue;
    }
    const found = opensNumber(signs[code]) ? quantityAt(text, at) : null;
    if (found !== null) {
      if (found.token !== null) tokens.push(found.token);
      at = found.end;
      continue;
    }
    // Marks stand outside the block of Chinese characters.
    const char = code < 0x4e00 || code > 0x9fff ? markOf.get(code) : undefined;
    if (char !== undefined) {
      tokens.push({ type: 'mark', char, start: at, end: at + 1 });
      at++;
      continue;
    }
    const denied = opensDenial(code) ? notOwnEnd(text, at) : at;
    if (denied > at) {
      tokens.push({ type: 'word', field: 'outcome', sense: 'unavailable.notHeld', start: at, end: denied });
      at = denied;
      continue;
    }
    const entry = entryAt(text, at);
    const laterEnd = entry?.sense === 'reconsideration' ? laterSuitEnd(text, at) : at;
    if (laterEnd > at) {
      tokens.push({ type: 'word', field: 'topic', sense: 'afterReconsideration', start: at, end: laterEnd });
      at = laterEnd;
      continue;
    }
    const end = at + (entry?.length ?? 1);
    if (entry !== undefined && entry.field !== 'mask') {
      tokens.push({ type: 'word', field: entry.field, sense: entry.sense, start: at, end });
    }
    at = end;
  }
  return tokens;
}

/** 复议后再向人民法院提起行政诉讼, in its many wordings. */
const laterSuit = /(?:行政)?复议后[再又]?(?:向[^,;、]{0,8}法院)?[再又]?(?:提[起出])?(?:(?:行政)?诉讼|起诉)/y;

/** Where the words end, from `at` on, that name a suit behind a case that was decided; `at` itself where none do. */
function laterSuitEnd(text: string, at: number): number {
  laterSuit.lastIndex = at;
  return laterSuit.test(text) ? laterSuit.lastIndex : at;
}

/** A zero in words may be a number, 零. */
function opensNumber(kind: number | undefined): boolean {
  return kind === sign.digit || kind === sign.numeral || kind === sign.zero;
}

/** 不, 非 */
function opensDenial(code: number): boolean {
  return code === 0x4e0d || code === 0x975e;
}
