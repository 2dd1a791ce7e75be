import { figureText } from '../../messages/figure-text.js';
import type { Words } from '../../messages/words.js';
import { type FigureChange, growthOf } from '../../series/changes.js';
import { compareWordsOf } from './words/compare-words-of.js';

/** One figure of the table of changes, in words. */
export interface ChangeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** '' where nothing changed. */
  readonly change: string;
  readonly growth: string;
}

export function changeRow(change: FigureChange, words: Words): ChangeRow {
  const { address, edition, before, after } = change;
  const difference = after - before;
  return {
    name: words.cell(address, edition),
    before: figureText(before),
    after: figureText(after),
    change: difference === 0 ? '' : signed(figureText(difference)),
    growth: difference === 0 ? '' : growthText(change, words),
  };
}

function growthText(change: FigureChange, { lang }: Words): string {
  const growth = growthOf(change);
  return growth === null ? compareWordsOf(lang).fromNothing : `${signed((growth * 100).toFixed(1))}%`;
}

/** +2, −2. */
function signed(figure: string): string {
  return figure.startsWith('-') ? `−${figure.slice(1)}` : `+${figure}`;
}
