/** Characters that can belong to the one before them: accents, joiners, the halves of flags, colours of skin, Hangul. */
const joining = /\p{M}|\u200c|\u200d|[\u1160-\u11ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

let segmenter: Intl.Segmenter | null = null;

/** A text in characters as a person counts them: an accent stays with its letter, a flag is one. */
export function clusters(text: string): Iterable<string> {
  if (!joining.test(text)) return text;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
