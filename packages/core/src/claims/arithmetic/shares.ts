import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import type { List } from './lists.js';
import { type Rate, rate } from './rate.js';

/** 占77.5% is of the figure right before it; 占比分别为… are of the last parts listed, one by one. */
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
