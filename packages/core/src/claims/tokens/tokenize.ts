import { oneOf } from '../../source/characters.js';
import { entryAt, wordOpeners } from '../lexicon/lexicon.js';
import { numberOpeners } from '../text/signs.js';
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

const opensNumber = oneOf(numberOpeners);

const denials = '不非';
const opensDenial = oneOf(denials);

/** Whether a token can begin with a character; most begin none. */
const beginsToken = oneOf(Object.values(marks).join('') + numberOpeners + denials + wordOpeners);

/** The words, figures, years and marks of a sentence, in order; what the lexicon does not know is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!beginsToken(code)) {
      at++;
      continue;
    }
    const found = opensNumber(code) ? quantityAt(text, at) : null;
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
