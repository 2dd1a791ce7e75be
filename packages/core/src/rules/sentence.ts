import { oneOf } from '../source/characters.js';

/** A sentence is at most this long on either side of what it is looked at for. */
const reach = 240;

const endsSentence = oneOf('。；;！!？?\n');

/** The sentence around an offset, its closing sign left out: from one 。, ； or end of a line to the next. */
export function sentenceAt(text: string, at: number): string {
  const { start, end } = sentenceBounds(text, at);
  return text.slice(start, end);
}

export function sentenceBounds(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < reach && !endsSentence(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at < reach && !endsSentence(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Whether a sentence, or an item of a list in it, begins at an offset. */
export function beginsSentence(text: string, at: number): boolean {
  return (
    at === 0 ||
    endsSentence(text.charCodeAt(at - 1)) ||
    /(?:[：:)）]|[一二三四五六七八九十]是)$/.test(text.slice(Math.max(0, at - 2), at))
  );
}
