import type { Words } from '../../messages/words.js';
import type { SinceLast } from '../../review/rounds/since-last.js';
import { goneOf } from '../corrections/gone.js';
import { html, type Markup } from './markup.js';

/** What the last round found in a report and this one does not. */
export function goneSections(since: SinceLast | undefined, words: Words): readonly Markup[] {
  return goneOf(since, words).map(({ kind, title, findings }) => {
    const items = findings.map(({ rule, message }) => html`<li>${message} <code>${rule}</code></li>`);
    return html`\n<section class="gone ${kind}"><h3>${title}</h3><ul>${items}</ul></section>`;
  });
}
