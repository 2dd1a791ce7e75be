import { reckonedIn, type Told } from './arithmetic/reckoned.js';
import type { Claim, ClaimContext, ProseReading } from './claim.js';
import { withBareOutcomes } from './parse/bare-outcomes.js';
import { domainIn } from './parse/domain.js';
import { phraseOf } from './parse/phrase.js';
import { readSentence, states } from './parse/read-sentence.js';
import type { SentenceClaim } from './parse/reading.js';
import type { Discourse, Domain } from './parse/state.js';
import type { Sentence } from './text/sentence.js';
import { eachSentence, sourceOf } from './text/sentences.js';
import { tokenize } from './tokens/tokenize.js';

/**
 * Reads what a stretch of running text states in figures about the form: claims, and what its lists and rates come to.
 * Offsets are those of `text`. It never throws, and takes time in proportion to the text.
 */
export function claimsIn(text: string, context: ClaimContext, from = 0, to: number = text.length): ProseReading {
  const claims: Claim[] = [];
  const arithmetic: ProseReading['arithmetic'][number][] = [];
  const discourse: Discourse = { heading: null, domain: null, disclosure: false };
  let earlier: Told | null = null;
  eachSentence(text, from, to, (sentence) => {
    const tokens = withBareOutcomes(tokenize(sentence.text), sentence.text);
    const isTelling = states(tokens);
    if (!sentence.opens && sentence.paragraph) discourse.domain = discourse.heading;
    if (sentence.opens || !isTelling) {
      const domain = domainIn(phraseOf(tokens, 0, tokens.length), sentence.text);
      if (sentence.opens) enter(discourse, domain);
      if (!isTelling && domain !== 'thing') discourse.domain = domain ?? discourse.domain;
    }
    if (!isTelling) return;
    for (const claim of readSentence(sentence, tokens, context, discourse)) claims.push(placed(claim, sentence, text));
    const told = { sentence, tokens };
    arithmetic.push(...reckonedIn(text, earlier, told, context));
    earlier = told;
  });
  return { claims, arithmetic };
}

/** A heading, or a paragraph with a number of its own, begins a new part. */
function enter(discourse: Discourse, domain: Domain): void {
  discourse.heading = domain;
  discourse.domain = null;
  discourse.disclosure = domain === 'requests';
}

function placed(
  { reading, value, worded, start: from, end: to }: SentenceClaim,
  sentence: Sentence,
  text: string,
): Claim {
  const { start, end } = sourceOf(text, sentence, from, to);
  const { kind, readings, certainty, unit = '件', relation, named } = reading;
  const claim: Mutable<Claim> = { kind, readings, value, unit, quote: text.slice(start, end), start, end, certainty };
  if (relation !== undefined) claim.relation = relation;
  if (named !== undefined) claim.named = named;
  if (worded) claim.worded = true;
  return claim;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
