import { type Carry, carryOf } from '../parse/carry.js';
import { hasHead, isFigure, type Phrase, phraseOf } from '../parse/phrase.js';
import { isCompared } from '../parse/time.js';
import type { Measure, Quantity, Token, Word } from '../tokens/token.js';

/** A figure of a sentence with the words before it, and where it stands in the sentence's brackets. */
export interface Figure {
  readonly figure: Quantity;
  /** The token's index. */
  readonly at: number;
  readonly own: Phrase;
  readonly depth: number;
  /** The strongest mark between the figure before and this one: 2 for ; and 1 for , and 0 for 、 or none. */
  readonly gap: 0 | 1 | 2;
  /** `change`: a difference, or a rate for each; `last`: last year's; `now`: anything else. */
  readonly role: 'now' | 'last' | 'change';
  readonly carry: Carry;
  /** The words that open a list right before it: 其中, 其余, 共. */
  readonly opens: 'among' | 'rest' | 'sum' | null;
  /** 等 follows: the list names only some. */
  readonly open: boolean;
}

/** What lists are of; rates among them are none of their parts. */
const listed: readonly Measure[] = ['count', 'other', 'money'];

/** Every figure of a sentence, in order. */
export function figuresOf(tokens: readonly Token[], year: number | null): readonly Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  let depth = 0;
  let gap: 0 | 1 | 2 = 0;
  /** How the list opens in which the next figure of a measure stands. */
  const opens = new Map<Measure, Figure['opens']>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isFigure(token)) {
      const own = phraseOf(tokens, from, at);
      const next = tokens[at + 1];
      const open = next?.type === 'word' && next.sense === 'etc' && next.start === token.end;
      const opened = opens.get(token.measure) ?? (isSum(own) ? 'sum' : null);
      const carry = carryOf(own, year);
      figures.push({ figure: token, at, own, depth, gap, role: roleOf(own, year, carry), carry, opens: opened, open });
      from = at + 1;
      gap = 0;
      opens.delete(token.measure);
    } else if (token.type === 'mark') {
      if (token.char === '(') depth++;
      // The bracket of a number, 1）, closes nothing.
      else if (token.char === ')') depth = Math.max(0, depth - 1);
      if (token.char !== '、') from = at + 1;
      const weight = token.char === ';' ? 2 : token.char === ',' || token.char === ':' ? 1 : 0;
      if (weight > gap) gap = weight;
    } else if (token.type === 'word' && (opensList(token) || (token.sense === 'respectively' && from === at))) {
      const opening = token.sense === 'rest' ? 'rest' : 'among';
      for (const measure of listed) opens.set(measure, opening);
    }
  }
  return figures;
}

/** The figure before one; undefined before the first. */
export function figureBefore(figures: readonly Figure[], index: number): Figure | undefined {
  return index > 0 ? figures[index - 1] : undefined;
}

/** 其中 and 其余; 余 alone is what is left to do, and no part. */
function opensList({ sense, start, end }: Word): boolean {
  return sense === 'among' || (sense === 'rest' && end - start > 1);
}

/** 合计, 共 and nothing that says of what. */
function isSum(own: Phrase): boolean {
  return own.words.some(({ sense }) => sense === 'sum') && !hasHead(own);
}

function roleOf(own: Phrase, year: number | null, carry: Carry): Figure['role'] {
  const isChange = own.words.some(({ sense }) => sense === 'more' || sense === 'fewer' || sense === 'per');
  if (isChange) return 'change';
  if (carry !== null) return 'now';
  const isLast = own.words.some(({ sense }) => sense === 'lastYear');
  if (isLast || (year !== null && own.years.at(-1) === year - 1)) return 'last';
  return isCompared(own) ? 'change' : 'now';
}
