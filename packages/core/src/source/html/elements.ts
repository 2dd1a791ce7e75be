import type { DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];

/** What a browser does not show as text of the page. */
const unseen = new Set(
  'head script style noscript template iframe object svg math select textarea canvas audio video'.split(' '),
);

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol option p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

const notShown = /(?:^|;)\s*display\s*:\s*none/i;

export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return undefined;
}

export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  const style = attribute(element, 'style');
  return attribute(element, 'hidden') !== undefined || (style !== undefined && notShown.test(style));
}

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}
