import type { Element } from './tree.js';

/** What a browser does not show as text of the page. */
const unseen = 'head script style noscript template iframe object svg math select textarea canvas audio video'.split(
  ' ',
);

/** What stands on lines of its own. */
const blocks = (
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
  'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol option p pre section summary table tbody ' +
  'td tfoot th thead tr ul'
).split(' ');

/** How an element is shown: not at all, on lines of its own, or in the line. */
export type Shown = 'no' | 'block' | 'inline';

const shown = new Map<string, Shown>([
  ...unseen.map((name) => [name, 'no'] as const),
  ...blocks.map((name) => [name, 'block'] as const),
]);

const notShown = /(?:^|;)\s*display\s*:\s*none/i;

export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return undefined;
}

export function shownAs(element: Element): Shown {
  return isHidden(element) ? 'no' : (shown.get(element.tagName) ?? 'inline');
}

function isHidden({ attrs }: Element): boolean {
  for (const { name, value } of attrs) {
    if (name === 'hidden' || (name === 'style' && notShown.test(value))) return true;
  }
  return false;
}
