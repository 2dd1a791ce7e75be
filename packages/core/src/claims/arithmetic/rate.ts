import type { Percentage } from '../claim.js';
import type { Figure } from './figures.js';

/** What a share or a growth comes to; offsets are the sentence's. */
export type Rate = Omit<Percentage, 'quote'>;

/** Whether a rate fits two figures within half of its last printed digit, and what they come to. */
export function rate(
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
