import type { Quantity, Token } from '../tokens/token.js';
import { hasHead, isFigure, joined, type Phrase, phraseOf } from './phrase.js';

/** The phrases of a list and the figures that go with them one by one: 许可、处罚分别为5件、3件. */
export interface Pairing {
  readonly pairs: readonly { readonly phrase: Phrase; readonly figure: Quantity; readonly value: number }[];
  readonly start: number;
  readonly end: number;
  /** The token after the last figure. */
  readonly next: number;
}

/** Reads the list around 分别 at `at`; null when phrases and figures do not go together. */
export function pairingAt(tokens: readonly Token[], from: number, at: number): Pairing | null {
  const figures: Quantity[] = [];
  let first = at + 1;
  while (first < tokens.length && !isFigure(tokens[first]) && tokens[first]?.type !== 'mark') first++;
  let next = first;
  for (let end = first; end < tokens.length; end++) {
    const token = tokens[end];
    if (isFigure(token)) {
      figures.push(token);
      next = end + 1;
    } else if (!isJoint(token, true)) break;
  }
  const segments = segmentsOf(tokens, from, at);
  const shared = phraseOf(tokens, at + 1, first);
  const values = valuesOf(figures, segments.length);
  if (values === null || segments.length < 2) return null;
  const pairs = segments.map((segment, index) => ({
    phrase: joined(segment, shared),
    figure: figures[Math.min(index, figures.length - 1)] as Quantity,
    value: values[index] ?? 0,
  }));
  return { pairs, start: tokens[from]?.start ?? 0, end: figures.at(-1)?.end ?? 0, next };
}

/** Where a series of figures ends that nothing goes with one by one: 2022至2024年，分别收到38件、41件、46件. `at` + 1 where none does. */
export function seriesEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < tokens.length && !isFigure(tokens[next]) && tokens[next]?.type !== 'mark') next++;
  let figures = 0;
  let end = next;
  for (; next < tokens.length && (isFigure(tokens[next]) || isJoint(tokens[next], true)); next++) {
    if (!isFigure(tokens[next])) continue;
    figures++;
    end = next + 1;
  }
  return figures > 1 ? end : at + 1;
}

/** 63，112件 for two phrases are two figures. */
function valuesOf(figures: readonly Quantity[], count: number): readonly number[] | null {
  if (figures.length === count) return figures.map(({ value }) => value);
  const parted = figures.flatMap(({ pair, value }) => pair ?? [value]);
  return parted.length === count ? parted : null;
}

function isJoint(token: Token | undefined, commas: boolean): boolean {
  if (token?.type === 'mark') return token.char === '、' || (commas && token.char === ',');
  return token?.type === 'word' && (token.sense === 'and' || token.sense === 'also');
}

/** The parts of the list before 分别 that name something. */
function segmentsOf(tokens: readonly Token[], from: number, to: number): readonly Phrase[] {
  const segments: Phrase[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isJoint(tokens[at], false)) continue;
    const segment = phraseOf(tokens, start, at);
    if (hasHead(segment) || segment.years.length > 0) segments.push(segment);
    start = at + 1;
  }
  return segments;
}
