import type { Arithmetic, ClaimContext } from '../claim.js';
import type { Sentence } from '../text/sentence.js';
import { sourceOf } from '../text/sentences.js';
import type { Quantity, Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { arithmeticOf, type Reckoning } from './arithmetic.js';
import { figuresOf } from './figures.js';

/** A sentence that states figures, and its words. */
export interface Told {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

/** How a sentence begins that divides what the one before it counts; 按照规定 does not. */
const division = /^(?:其中|(?:从.{1,12}?看|按.{1,12}?分)[,:])/;

/** What lists and rates of a sentence come to, with those that divide the figure of the one before it. */
export function reckonedIn(
  text: string,
  earlier: Told | null,
  told: Told,
  context: ClaimContext,
): readonly Arithmetic[] {
  const { sentence, tokens } = told;
  if (earlier === null || !goesOn(text, earlier, told, context)) {
    return arithmeticOf(sentence.text, tokens, context).map((item) => {
      const { start, end } = sourceOf(text, sentence, item.start, item.end);
      return quoted(text, item, start, end);
    });
  }
  const joined = `${earlier.sentence.text},${sentence.text}`;
  const shift = joined.length - sentence.text.length;
  return arithmeticOf(joined, tokenize(joined), context)
    .filter(({ end }) => end > shift)
    .map((item) => {
      const { end } = sourceOf(text, sentence, item.end - shift - 1, item.end - shift);
      const [source, from] = item.start < shift ? [earlier.sentence, item.start] : [sentence, item.start - shift];
      return quoted(text, item, sourceOf(text, source, from, from + 1).start, end);
    });
}

/** Writes its place and its words into an item that was reckoned just now, and that nobody else has: quicker than a copy. */
function quoted(text: string, item: Reckoning, start: number, end: number): Arithmetic {
  return Object.assign(item, { start, end, quote: text.slice(start, end) });
}

/** 收到46件。其中，网上30件、信函16件: whether a sentence begins with a list, of the only figure of the one before it. */
function goesOn(text: string, earlier: Told, { sentence }: Told, { year }: ClaimContext): boolean {
  if (sentence.opens || sentence.paragraph || !division.test(sentence.text)) return false;
  const length = earlier.sentence.text.length;
  const { end } = sourceOf(text, earlier.sentence, length - 1, length);
  if (!/^[。.．]\s*$/.test(text.slice(end, sentence.start))) return false;
  const figures = figuresOf(earlier.tokens, year).filter(
    ({ role, figure: { measure } }) =>
      role === 'now' && (measure === 'count' || measure === 'other' || measure === 'money'),
  );
  return figures.length > 0 && figures.every(({ figure }) => isSame(figure, figures[0]?.figure));
}

function isSame(one: Quantity, other: Quantity | undefined): boolean {
  return one.value === other?.value && one.unit === other.unit;
}
