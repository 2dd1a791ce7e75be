import type { Report } from '../grammar/report.js';
import { claimsOf, type ReportClaim } from './claims-of.js';
import { phraseOf } from './parse/phrase.js';
import { timeOf } from './parse/time.js';
import { proseOf } from './prose.js';
import { eachSentence } from './text/sentences.js';
import { tokenize } from './tokens/tokenize.js';

/**
 * The claims of a report in sentences that speak of no other time than the year reported on. 2022年制发2件，废止3件
 * leaves open of which year its second figure is. None where the report's year is not known.
 */
export function claimsOfOwnYear(report: Report): readonly ReportClaim[] {
  const { text, year } = report;
  if (year === null) return [];
  const sentences: { readonly start: number; readonly isOwn: boolean }[] = [];
  for (const { start, end } of proseOf(report)) {
    eachSentence(text, start, end, (sentence) => {
      const tokens = tokenize(sentence.text);
      const isOwn = timeOf(phraseOf(tokens, 0, tokens.length), year, null) !== 'other';
      sentences.push({ start: sentence.start, isOwn });
    });
  }
  let next = 0;
  return claimsOf(report).filter(({ start }) => {
    while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) <= start) next++;
    return sentences[next - 1]?.isOwn === true;
  });
}
