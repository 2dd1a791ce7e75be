import { wordings } from '../labels/lexicon.js';
import { sectionTitles } from '../outline/section-titles.js';

/** A label of the form, or the title of a section, in words that run on: with its number, up to its last character. */
export interface FoundLabel {
  readonly start: number;
  readonly end: number;
  readonly isTitle: boolean;
}

/** Wordings by their first character, the longest first. */
const byFirst = new Map<string, { readonly words: string; readonly isTitle: boolean }[]>();

for (const { key } of sectionTitles) enter(key, true);
for (const words of wordings.keys()) enter(words, false);
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

function enter(words: string, isTitle: boolean): void {
  const [first = ''] = words;
  const entries = byFirst.get(first);
  if (entries === undefined) byFirst.set(first, [{ words, isTitle }]);
  else entries.push({ words, isTitle });
}

/** Remarks, whose words are none of the form's; a list's number in brackets is no remark. */
const remark = /[（(〔[][^（(）)〕\]]{3,120}[）)〕\]]/y;

/** A list's number at the end of what stands before a label. */
const numberBefore = /(?:[（(]\s?[一二三四五六七八九十]{1,2}\s?[）)]|[一二三四五六七八九十]{1,2}、|\d[.．、])\s{0,2}$/;

/** No list's number is longer, with its spaces. */
const maxNumber = 8;

/** What of a label's characters is compared: see `labelKey`. */
const compared = /[\u4e00-\u9fff\da-z]/i;

/** The labels in a text, one after the other; of those that begin at a place the longest. */
export function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const label = labelFrom(text, at);
    if (label !== null) {
      const before = numberBefore.exec(text.slice(Math.max(end, at - maxNumber), at));
      found.push({ start: at - (before?.[0].length ?? 0), end: label.end, isTitle: label.isTitle });
      at = end = label.end;
      continue;
    }
    remark.lastIndex = at;
    at += remark.exec(text)?.[0].length ?? 1;
  }
  return found;
}

function labelFrom(text: string, at: number): { readonly end: number; readonly isTitle: boolean } | null {
  for (const { words, isTitle } of byFirst.get(text.charAt(at)) ?? []) {
    const end = endOf(words, text, at);
    if (end !== null) return { end, isTitle };
  }
  return null;
}

/** Where words end that begin in a text at an offset, whatever marks stand among them; null where they do not. */
function endOf(words: string, text: string, start: number): number | null {
  let at = start;
  for (const char of words) {
    while (at < text.length && !compared.test(text.charAt(at))) at++;
    if (text.charAt(at) !== char) return null;
    at++;
  }
  while (/[）)”"'’」]/.test(text.charAt(at))) at++;
  return at;
}
