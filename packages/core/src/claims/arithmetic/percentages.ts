import { has } from '../parse/phrase.js';
import { type Figure, figureBefore } from './figures.js';
import { growthOf } from './growth.js';
import { namedRate } from './named-rates.js';
import type { Rate, Setting } from './rate.js';
import { isBracketed, shareOf } from './shares.js';

/** Every share and growth of a sentence whose two figures stand in it. */
export function percentagesIn(setting: Setting): readonly Rate[] {
  const found: Rate[] = [];
  let run: Figure[] = [];
  setting.figures.forEach((figure, index) => {
    if (figure.figure.measure !== 'percent') return;
    const before = figureBefore(setting.figures, index);
    const goesOn = before !== undefined && run.at(-1) === before && before.depth === figure.depth;
    run = goesOn ? [...run, figure] : [figure];
    if (isVague(figure)) return;
    const made = rateOf(setting, figure, run, index, found);
    if (made !== null) found.push(made);
  });
  return found;
}

function rateOf(
  setting: Setting,
  figure: Figure,
  run: readonly Figure[],
  index: number,
  found: readonly Rate[],
): Rate | null {
  const { text, figures, lists } = setting;
  const before = figureBefore(figures, index);
  const isShare = run.some(({ own }) => has(own, 'share'));
  if (isShare || (before !== undefined && isBracketed(figure, before) && isBare(text, figure, before))) {
    return shareOf(figure, run, figures, lists, found);
  }
  return namedRate(setting, figure, index) ?? growthOf(setting, figure, index);
}

/** 258项（压减17.3%）is no share, though the lexicon knows none of the words. */
function isBare(text: string, of: Figure, { figure }: Figure): boolean {
  return /^.(?:比例|比重|百分比)?$/.test(text.slice(figure.end, of.figure.start));
}

function isVague({ figure, own }: Figure): boolean {
  return figure.approximate || own.words.slice(-2).some(({ sense }) => sense === 'approximate');
}
