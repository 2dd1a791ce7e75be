import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import { type Rate, rate } from './rate.js';

/** 109件，上年98件，增长11.2%: of the last two figures of which one is last year's. */
export function growthOf(of: Figure, before: readonly Figure[], next: Figure | undefined): Rate | null {
  const falls = has(of.own, 'fewer');
  if (!falls && !has(of.own, 'more')) return null;
  const counts = before.filter(
    ({ figure, role, depth }) => figure.measure === 'count' && role !== 'change' && depth <= of.depth,
  );
  const pair = counts.slice(-2);
  const [named, base] = of.own.years;
  const isNamed = named !== undefined && base !== undefined;
  // 同比增长12.9%（2023年为1,008件）
  const behind = next !== undefined && next.depth > of.depth && next.role === 'last' ? next : undefined;
  const last = isNamed ? figureOfYear(counts, base) : (behind ?? pair.find(({ role }) => role === 'last'));
  const now = isNamed ? figureOfYear(counts, named) : pair.findLast(({ role }) => role === 'now');
  if (last === undefined || now === undefined || last.figure.value === 0) return null;
  if (last.figure.approximate || now.figure.approximate) return null;
  const stated = falls ? -of.figure.value : of.figure.value;
  const exact = (100 * (now.figure.value - last.figure.value)) / last.figure.value;
  return rate('growth', stated, of, [now, last], exact);
}

/** 2023年、2024年、2025年分别收到35件、41件、52件: the figure of one of the years. */
function figureOfYear(counts: readonly Figure[], year: number): Figure | undefined {
  const first = counts.findIndex(({ own }) => own.years.length > 1 && own.years.includes(year));
  const years = counts[first]?.own.years ?? [];
  if (first >= 0) return counts[first + years.indexOf(year)];
  return counts.find(({ own }) => own.years.length === 1 && own.years[0] === year);
}
