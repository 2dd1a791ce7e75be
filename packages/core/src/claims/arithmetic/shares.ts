import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import { isBehind, type List } from './lists.js';
import { fits, type Rate, rate } from './rate.js';

/**
 * 占77.5% is of the figure right before it, brackets that have closed between them left out: 法人6件（企业5件、律所1件），占13%;
 * 占比分别为… are of the last parts listed, one by one.
 */
export function shareOf(
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
  const nearest = counts.findLast(({ depth }) => depth <= of.depth);
  // 两项合计占54.3% is of more than the figure before it.
  const isOfOne = run.length === 1 && !has(of.own, 'sum');
  const part = isPaired ? pairedWith(of, figures, run, lists) : isOfOne ? nearest : undefined;
  if (part === undefined) return null;
  const own =
    lists.find(({ parts }) => parts.includes(part))?.whole ??
    wholeAgain(found, counts, part) ??
    wholeBefore(
      part,
      counts.filter((count) => count === part || !hasShare(count, figures)),
      of,
    );
  if (own === undefined || own.figure.value === 0 || own === part) return null;
  const made = rate('share', of.figure.value, of, [part, own], (100 * part.figure.value) / own.figure.value);
  if (made.holds) return made;
  return fitsAnother(of, part, counts) || fitsAnother(of, own, counts) || namesAnother(of, own) ? null : made;
}

/** Of the wholes that a sentence names, two side by side among them, the writer knows which is meant. */
export function fitsAnother(of: Figure, part: Figure, counts: readonly Figure[]): boolean {
  const wholes = counts.filter(({ at }) => at < part.at).map(({ figure }) => figure.value);
  return wholes.some((whole, index) => {
    const both = whole + (wholes[index - 1] ?? 0);
    return [whole, both].some((all) => all > 0 && fits(of, of.figure.value, (100 * part.figure.value) / all));
  });
}

/** 占办结数的 names what it is a share of. */
function namesAnother({ own }: Figure, whole: Figure): boolean {
  const named = own.words.filter(({ field }) => field === 'act' || field === 'outcome' || field === 'topic');
  return named.length > 0 && !named.some(({ sense }) => has(whole.own, sense));
}

/** The shares of one sentence are of one whole, where nothing else is said. */
function wholeAgain(found: readonly Rate[], counts: readonly Figure[], part: Figure): Figure | undefined {
  const last = found.at(-1);
  const whole = last?.measure === 'share' ? counts.find(({ figure }) => figure.value === last.figures[1]) : undefined;
  return whole === part ? undefined : whole;
}

/** 自然人14件，占87.5%, or 14件（企业10件、律所4件），占87.5%: what is a share itself is no whole for the next one. */
function hasShare(figure: Figure, figures: readonly Figure[]): boolean {
  const index = figures.findIndex(({ at }) => at > figure.at);
  const behind = figures[index];
  if (behind === undefined) return false;
  if (isBracketed(behind, figure)) return true;
  const isRate = behind.figure.measure === 'percent';
  const next = isRate ? behind : figures.find(({ at, depth }) => at > figure.at && depth <= figure.depth);
  return next?.figure.measure === 'percent' && has(next.own, 'share');
}

/** 公开110件（44%）: a share that brackets alone put behind its part. */
export function isBracketed(of: Figure, before: Figure): boolean {
  return (
    of.figure.measure === 'percent' &&
    of.depth > before.depth &&
    of.at === before.at + 2 &&
    before.figure.measure === 'count'
  );
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

function isPercent(figure: Figure | undefined): boolean {
  return figure?.figure.measure === 'percent';
}

function pairedWith(
  of: Figure,
  figures: readonly Figure[],
  run: readonly Figure[],
  lists: readonly List[],
): Figure | undefined {
  const first = figures.indexOf(run[0] as Figure);
  let count = 0;
  while (isPercent(figures[first + count]) && figures[first + count]?.depth === of.depth) count++;
  const parts = lists.findLast((list) => isBehind(of, list))?.parts ?? [];
  return parts.length === count ? parts[run.indexOf(of)] : undefined;
}
