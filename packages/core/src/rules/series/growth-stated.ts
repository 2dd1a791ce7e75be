import type { Address } from '../../form/address.js';
import type { CheckOptions } from '../check-options.js';
import { defineRule } from '../rule.js';
import { cellsOf, type PairYears, type YearPair, yearsOf } from './year-pair.js';
import { figureIn, type StatedGrowth } from './year-record.js';

export interface GrowthFacts extends PairYears {
  readonly quote: string;
  /** In percent; a fall is negative. */
  readonly stated: number;
  readonly computed: number;
  /** The figures of the reading taken, the likeliest one. */
  readonly before: number;
  readonly after: number;
}

/** One way to read a stated growth: what grew, in both years. */
interface GrowthReading {
  readonly addresses: readonly Address[];
  readonly before: number;
  readonly after: number;
}

/** A growth fits when any figure that it can mean has grown like that between the two reports. */
export const growthStated = defineRule({
  id: 'series/growth-stated',
  severity: 'warning',
  basis: 'both-years',
  years: { from: 2019 },
  needs: ['pairs'],
  *check({ pairs }, options) {
    for (const pair of pairs) {
      for (const growth of pair.later.growths) {
        const readings = readingsOf(growth, pair, options);
        const [first] = readings;
        if (first === undefined || readings.some((reading) => fits(growth, reading))) continue;
        const { quote, percent: stated, place } = growth;
        const { addresses, before, after } = first;
        const computed = grownBy(first);
        const facts: GrowthFacts = { ...yearsOf(pair), quote, stated, computed, before, after };
        yield {
          facts,
          ...cellsOf(pair, { earlier: addresses, later: addresses }),
          ...(pair.judged === 'later' ? { place } : {}),
          expected: computed,
          actual: stated,
        };
      }
    }
  },
});

/** Every reading of which both years are known; none where one of them is not, since that may be the one meant. */
function readingsOf(growth: StatedGrowth, { earlier, later }: YearPair, options: CheckOptions): GrowthReading[] {
  const found: GrowthReading[] = [];
  for (const addresses of growth.readings) {
    const before = sumOf(addresses.map((address) => figureIn(earlier, address, options)));
    const after = sumOf(addresses.map((address) => figureIn(later, address, options)));
    // What grows from nothing grows by no percentage.
    if (before === null || after === null || before === 0) return [];
    found.push({ addresses, before, after });
    if (growth.value !== null && growth.value !== after) found.push({ addresses, before, after: growth.value });
  }
  return found;
}

function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.reduce<number | null>((sum, figure) => (sum === null || figure === null ? null : sum + figure), 0);
}

function grownBy({ before, after }: GrowthReading): number {
  return ((after - before) / before) * 100;
}

/** Within half of the last digit stated; the hundred-millionth is for binary fractions. */
function fits({ percent, tolerance }: StatedGrowth, reading: GrowthReading): boolean {
  return Math.abs(grownBy(reading) - percent) <= tolerance + 1e-8;
}
