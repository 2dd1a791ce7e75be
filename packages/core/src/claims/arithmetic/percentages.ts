import type { Percentage } from '../claim.js';
import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import type { List } from './lists.js';

type Rate = Omit<Percentage, 'quote'>;

/** Whether a rate fits two figures within half of its last printed digit, and what they come to. */
function rate(
  measure: Rate['measure'],
  stated: number,
  of: Figure,
  figures: readonly [Figure, Figure],
  exact: number,
): Rate {
  const { decimals, end } = of.figure;
  const expected = Number(exact.toFixed(decimals));
  const holds = Math.abs(exact - stated) <= 0.5 * 10 ** -decimals + 1e-9;
  const [one, other] = figures;
  const start = Math.min(one.figure.start, other.figure.start);
  return {
    kind: 'percentage',
    measure,
    figures: [one.figure.value, other.figure.value],
    stated,
    expected,
    holds,
    start,
    end,
  };
}

/** Every share and growth of a sentence whose two figures stand in it. */
export function percentagesIn(text: string, figures: readonly Figure[], lists: readonly List[]): readonly Rate[] {
  const found: Rate[] = [];
  let run: Figure[] = [];
  figures.forEach((figure, index) => {
    if (figure.figure.measure !== 'percent') return;
    const before = figures[index - 1];
    run = before?.figure.measure === 'percent' && run.at(-1) === before ? [...run, figure] : [figure];
    if (isVague(figure)) return;
    const made = rateOf(text, figure, run, figures, index, lists, found);
    if (made !== null) found.push(made);
  });
  return found;
}

function rateOf(
  text: string,
  figure: Figure,
  run: readonly Figure[],
  figures: readonly Figure[],
  index: number,
  lists: readonly List[],
  found: readonly Rate[],
): Rate | null {
  const before = figures[index - 1];
  const isShare = run.some(({ own }) => has(own, 'share'));
  // 公开110件（44%）
  const isBracketed =
    before !== undefined &&
    figure.depth > before.depth &&
    figure.at === before.at + 2 &&
    before.figure.measure === 'count';
  if (isShare || isBracketed) return shareOf(figure, run, figures, lists, found);
  return (
    namedRate(text, figure, figures.slice(0, index)) ?? growthOf(figure, figures.slice(0, index), figures[index + 1])
  );
}

function isVague({ figure, own }: Figure): boolean {
  return figure.approximate || own.words.slice(-2).some(({ sense }) => sense === 'approximate');
}

/** 占77.5% is of the figure right before it; 占比分别为… are of the last parts listed, one by one. */
function shareOf(
  of: Figure,
  run: readonly Figure[],
  figures: readonly Figure[],
  lists: readonly List[],
  found: readonly Rate[],
): Rate | null {
  const isPaired = run[0] !== undefined && has(run[0].own, 'respectively');
  const counts = figures.filter(
    ({ at, role, figure }) => at < (run[0]?.at ?? 0) && role === 'now' && figure.measure === 'count',
  );
  const part = isPaired ? pairedWith(of, figures, run, lists) : run.length > 1 ? undefined : counts.at(-1);
  if (part === undefined) return null;
  const own =
    lists.find(({ parts }) => parts.includes(part))?.whole ??
    wholeAgain(found, counts) ??
    wholeBefore(
      part,
      counts.filter((count) => count === part || !hasShare(count, figures)),
      of,
    );
  if (own === undefined || own.figure.value === 0 || own === part) return null;
  const made = rate('share', of.figure.value, of, [part, own], (100 * part.figure.value) / own.figure.value);
  if (made.holds) return made;
  // Of the wholes that a sentence names, the writer knows which is meant.
  const others = counts.filter((other) => other !== part && other.at < part.at && other.figure.value > 0);
  const fits = others.some(
    (other) => rate('share', of.figure.value, of, [part, other], (100 * part.figure.value) / other.figure.value).holds,
  );
  return fits || namesAnother(of, own) ? null : made;
}

/** 占办结数的 names what it is a share of. */
function namesAnother({ own }: Figure, whole: Figure): boolean {
  const named = own.words.filter(({ field }) => field === 'act' || field === 'outcome' || field === 'topic');
  return named.length > 0 && !named.some(({ sense }) => has(whole.own, sense));
}

/** The shares of one sentence are of one whole, where nothing else is said. */
function wholeAgain(found: readonly Rate[], counts: readonly Figure[]): Figure | undefined {
  const last = found.at(-1);
  return last?.measure === 'share' ? counts.find(({ figure }) => figure.value === last.figures[1]) : undefined;
}

/** 自然人14件，占87.5%: what is a share itself is no whole for the next one. */
function hasShare({ at }: Figure, figures: readonly Figure[]): boolean {
  const next = figures.find((figure) => figure.at > at);
  return next?.figure.measure === 'percent' && has(next.own, 'share');
}

function wholeBefore(part: Figure, counts: readonly Figure[], of: Figure): Figure | undefined {
  if (namesNothing(of) && part.opens === null && part.depth === 0 && counts.length < 2) return undefined;
  const before = counts.filter(
    ({ at, figure, depth }) => at < part.at && figure.unit === part.figure.unit && depth <= part.depth,
  );
  return before.findLast(({ figure }) => figure.value >= part.figure.value);
}

function namesNothing({ own }: Figure): boolean {
  return !own.words.some(({ field }) => field === 'act' || field === 'topic');
}

function pairedWith(
  of: Figure,
  figures: readonly Figure[],
  run: readonly Figure[],
  lists: readonly List[],
): Figure | undefined {
  const first = figures.indexOf(run[0] as Figure);
  let count = 0;
  while (figures[first + count]?.figure.measure === 'percent') count++;
  const parts = lists.findLast(({ parts }) => (parts.at(-1)?.at ?? Number.POSITIVE_INFINITY) < of.at)?.parts ?? [];
  return parts.length === count ? parts[run.indexOf(of)] : undefined;
}

/** 109件，上年98件，增长11.2%: of the last two figures of which one is last year's. */
function growthOf(of: Figure, before: readonly Figure[], next: Figure | undefined): Rate | null {
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

/** The name of a rate is at most this long. */
const longestName = 8;

/**
 * 收到128条，采纳57条，采纳率44.5%: a rate of what the figure before it counts in the same words. A rate of 100% leaves
 * out what is not due, so it is taken only where it fits.
 */
function namedRate(text: string, of: Figure, before: readonly Figure[]): Rate | null {
  const counts = before.filter(({ figure, role }) => figure.measure === 'count' && role === 'now');
  const [whole, part] = counts.slice(-2);
  if (whole === undefined || part === undefined || whole.figure.unit !== part.figure.unit) return null;
  if (
    whole.figure.value < part.figure.value ||
    whole.figure.value === 0 ||
    part.figure.approximate ||
    whole.figure.approximate
  )
    return null;
  const lead = text.slice(Math.max(part.figure.end, of.figure.start - longestName - 2), of.figure.start);
  const name = /([\u4e00-\u9fff]+)率(?:为|达|达到)?$/.exec(lead)?.[1];
  if (name === undefined || !text.slice(whole.figure.end, part.figure.start).includes(name)) return null;
  const made = rate('share', of.figure.value, of, [part, whole], (100 * part.figure.value) / whole.figure.value);
  return made.holds || of.figure.value < 100 ? made : null;
}
