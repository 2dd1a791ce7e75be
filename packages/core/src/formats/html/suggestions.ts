import type { Suggestion } from '../../localize/suggestion.js';
import { suggestionText } from '../../messages/suggested.js';
import type { Finding } from '../../rules/rules.js';
import { html, type Markup } from './markup.js';
import type { Telling } from './telling.js';

/** The most corrections of one rank that are shown. */
const most = 6;

/** The corrections that would make the sums hold: the likeliest, those as likely told as such, then the others. */
export function suggestionsOf({ suggestions }: Finding, { report, words, own }: Telling): readonly Markup[] {
  const [first] = suggestions;
  if (first === undefined) return [];
  const text = (suggestion: Suggestion) => suggestionText(suggestion, report, words);
  const likeliest = suggestions.slice(0, first.equals);
  const others = suggestions.slice(first.equals);
  const left = Math.max(0, likeliest.length - most) + Math.max(0, others.length - most);
  return [
    likeliest.length === 1
      ? html`<p class="correction"><b>${own.likeliest}</b> ${text(first)}</p>`
      : html`<p class="correction">${own.equallyLikely(likeliest.length)}</p><ul>${likeliest
          .slice(0, most)
          .map((one) => html`<li>${text(one)}</li>`)}</ul>`,
    ...others.slice(0, most).map((one) => html`<p class="correction"><b>${own.alsoPossible}</b> ${text(one)}</p>`),
    ...(left > 0 ? [html`<p class="correction">${own.moreSuggestions(left)}</p>`] : []),
  ];
}
