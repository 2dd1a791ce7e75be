import { barOf, type FigureChange } from '../../series/changes.js';

/** As long as the bar of a figure that doubled from nothing, or went. */
const longest = 10;

/** A change as a bar of text, with its sign; '' where nothing changed. What changed at all has a bar. */
export function textBar(change: Pick<FigureChange, 'before' | 'after'>): string {
  const bar = barOf(change);
  if (bar === 0) return '';
  return `${bar < 0 ? '−' : '+'}${'█'.repeat(Math.max(1, Math.round(Math.abs(bar) * longest)))}`;
}
