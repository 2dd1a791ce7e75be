import type { PartsSum } from '../claim.js';
import type { Figure } from './figures.js';
import { type List, sum } from './lists.js';

/** Parts that come to less of their whole than this name only some of it. */
const leastShare = 0.75;

/** Parts that come to more of their whole than this are parts of something else. */
const mostShare = 1.5;

/** What a list comes to, held against its whole; null where it does not claim to be whole. */
export function partsSum({ parts, whole, closed }: List, figures: readonly Figure[]): Omit<PartsSum, 'quote'> | null {
  const expected = sum(parts);
  const stated = whole.figure.value;
  if (parts.some(({ figure }) => figure.approximate) || whole.figure.approximate) return null;
  const other = expected === stated ? null : otherWhole(expected, parts, whole, figures);
  const share = stated === 0 ? (expected === 0 ? 1 : 2) : expected / stated;
  const least = parts.every(isByTopic) ? 1 : leastShare;
  if (other === null && (share > mostShare || (share < least && !closed))) return null;
  const wholes = other ?? [stated];
  return {
    kind: 'parts-sum',
    parts: parts.map(({ figure }) => figure.value),
    whole: wholes,
    expected,
    stated: wholes.reduce((total, value) => total + value, 0),
    holds: other !== null || expected === stated,
    start: Math.min(whole.figure.start, parts[0]?.figure.start ?? whole.figure.start),
    end: Math.max(whole.figure.end, parts.at(-1)?.figure.end ?? 0),
  };
}

/** 涉及征地的30件: of all topics that there were only some may be named; 概况类12条 is a kind. */
function isByTopic({ own, figure }: Figure): boolean {
  return own.words.some(({ sense, end }) => sense === 'about' && end < figure.start);
}

/** Another figure before the list, or two of them, that the parts come to: 新收80件、结转5件，其中… */
function otherWhole(
  expected: number,
  parts: readonly Figure[],
  whole: Figure,
  figures: readonly Figure[],
): readonly number[] | null {
  const first = parts[0]?.at ?? 0;
  const before = figures.filter(
    ({ at, role, figure }) => at < first && role === 'now' && figure.unit === whole.figure.unit,
  );
  const values = before.map(({ figure }) => figure.value);
  if (values.includes(expected)) return [expected];
  const last = values.at(-1) ?? 0;
  const beside = values.at(-2);
  return beside !== undefined && last + beside === expected ? [beside, last] : null;
}
