import type { Percentage } from '../claim.js';
import type { Token } from '../tokens/token.js';
import type { Figure } from './figures.js';
import type { List } from './lists.js';

/** What a share or a growth comes to; offsets are the sentence's. */
export type Rate = Omit<Percentage, 'quote'>;

/** A sentence in which rates are looked for. */
export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** Its lists of counts. */
  readonly lists: readonly List[];
  /** The year reported on. */
  readonly year: number | null;
}

/** Whether a rate is what two figures come to, within half of its last printed digit. */
export function fits({ figure: { decimals } }: Figure, stated: number, exact: number): boolean {
  return Math.abs(exact - stated) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A rate of two figures, with what they come to. */
export function rate(
  measure: Rate['measure'],
  stated: number,
  of: Figure,
  figures: readonly [Figure, Figure],
  exact: number,
): Rate {
  const { decimals, end } = of.figure;
  const expected = Number(exact.toFixed(decimals));
  const holds = fits(of, stated, exact);
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
