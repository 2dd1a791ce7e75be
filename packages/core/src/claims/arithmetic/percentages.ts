import { has } from '../parse/phrase.js';
import type { Figure } from './figures.js';
import { growthOf } from './growth.js';
import type { List } from './lists.js';
import { namedRate } from './named-rates.js';
import type { Rate } from './rate.js';
import { isBracketed, shareOf } from './shares.js';

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
  if (isShare || (before !== undefined && isBracketed(figure, before))) {
    return shareOf(figure, run, figures, lists, found);
  }
  const earlier = figures.slice(0, index);
  return namedRate(text, figure, earlier, lists) ?? growthOf(figure, earlier, figures[index + 1]);
}

function isVague({ figure, own }: Figure): boolean {
  return figure.approximate || own.words.slice(-2).some(({ sense }) => sense === 'approximate');
}
