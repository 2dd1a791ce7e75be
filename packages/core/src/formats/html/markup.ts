import { figureText } from '../../messages/figure-text.js';
import { legible } from './legible.js';

/** What is HTML already: our own words and what {@link html} makes. Anything else gets into a page as text alone. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in a template: text is escaped, false and null are nothing. */
export type Content = Markup | string | number | false | null | readonly Content[];

/** HTML with what stands in it as text, in elements and in quoted attributes alike. */
export function html(written: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(written.reduce((whole, part, at) => whole + rendered(contents[at - 1] ?? null) + part));
}

function rendered(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return figureText(content);
  return content.map(rendered).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return legible(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
