import type { Finding, Report, Suggestion } from '@gouji/core';
import { suggestionText } from '@gouji/core/messages';
import { labelled, margin, type Page, sentence } from './page.js';

/** The most corrections of one rank that are shown. */
const most = 6;

/** The corrections that would make the sums hold: the likeliest, those as likely told as such, then the others. */
export function suggestionLines({ suggestions }: Finding, report: Report, page: Page): string[] {
  const [first] = suggestions;
  if (!first) return [];
  const { pretty } = page.cli;
  const text = (suggestion: Suggestion) => suggestionText(suggestion, report, page.words);
  const likeliest = suggestions.slice(0, first.equals);
  const others = suggestions.slice(first.equals);
  const heads =
    likeliest.length === 1
      ? labelled(page, margin.body, pretty.likeliest, text(first))
      : [
          ...sentence(page, margin.body, page.cli.pretty.equallyLikely(likeliest.length)),
          ...listed(likeliest.map(text), page),
        ];
  const tails = others.slice(0, most).flatMap((one) => labelled(page, margin.body, pretty.alsoPossible, text(one)));
  const left = Math.max(0, likeliest.length - most) + Math.max(0, others.length - most);
  return [...heads, ...tails, ...(left > 0 ? sentence(page, margin.body, pretty.moreSuggestions(left)) : [])];
}

function listed(texts: readonly string[], page: Page): string[] {
  return texts.slice(0, most).flatMap((text) => sentence(page, margin.figures, `- ${text}`, 2));
}
