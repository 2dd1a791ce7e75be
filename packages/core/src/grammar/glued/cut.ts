import { type FoundLabel, labelsIn } from './labels-in.js';

/** A part of a line: a label with what follows it, the title of a section, other words, or digits. */
export interface Part {
  readonly kind: 'label' | 'title' | 'words' | 'digits';
  readonly text: string;
  /** Offset in the line. */
  readonly start: number;
}

/** Digits with their sign, those of years, dates and documents' numbers left out. */
const digits = /[+\-＋－增减]?\d+(?:\.\d+)?(?![\d年月日号〕])/g;

/** A list's number within words: the label that it begins may be damaged. */
const listNumber =
  /[（(][一二三四五六七八九十]{1,2}[）)]|\d[.．、](?!\d)|(?:^|(?<=[^一二三四五六七八九十]))[一二三四五六七八九十]、/g;

/** Cuts a line in which nothing stands between labels and figures. A digit before a stop numbers the label behind it. */
export function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: run, index } of line.matchAll(digits)) {
    const numbers = /[.．、]/.test(line.charAt(index + run.length));
    const end = index + run.length - (numbers ? 1 : 0);
    const text = line.slice(index, end);
    // A sign or a point is left of what numbers a label as a whole.
    if (!/\d$/.test(text)) continue;
    parts.push(...wordParts(line, from, index), { kind: 'digits', text, start: index });
    from = end;
  }
  parts.push(...wordParts(line, from, line.length));
  return parts;
}

/** The words between two offsets, cut where labels and lists' numbers begin. */
function wordParts(line: string, from: number, to: number): Part[] {
  const words = line.slice(from, to);
  const labels = labelsIn(words);
  const parts: Part[] = [];
  const starts = startsOf(words, labels);
  const add = (kind: Part['kind'], start: number, end: number) => {
    if (words.slice(start, end).trim() !== '') parts.push({ kind, text: words.slice(start, end), start: from + start });
  };
  add('words', 0, starts[0]?.[0] ?? words.length);
  starts.forEach(([start, label], at) => {
    const end = starts[at + 1]?.[0] ?? words.length;
    const isTitle = label?.isTitle === true;
    add(isTitle ? 'title' : 'label', start, isTitle ? label.end : end);
    if (isTitle) add('words', label.end, end);
  });
  return parts;
}

/** Where in words labels begin, and lists' numbers outside of them, in order. */
function startsOf(words: string, labels: readonly FoundLabel[]): (readonly [number, FoundLabel | null])[] {
  const starts: (readonly [number, FoundLabel | null])[] = [];
  let next = 0;
  let end = 0;
  const labelsUpTo = (offset: number) => {
    for (let label = labels[next]; label !== undefined && label.start <= offset; label = labels[++next]) {
      starts.push([label.start, label]);
      end = label.end;
    }
  };
  for (const { index } of words.matchAll(listNumber)) {
    labelsUpTo(index);
    if (index >= end) starts.push([index, null]);
  }
  labelsUpTo(words.length);
  return starts;
}
