import { type Address, type Edition, formGrid, tableKeys } from '../../form/index.js';
import type { CheckOptions } from '../check-options.js';
import { defineRule } from '../rule.js';
import { cellsOf, type PairYears, type YearPair, yearsOf } from './year-pair.js';
import { cellIn, figureIn } from './year-record.js';

/** A figure that is many times what it was, or a fraction. */
export interface Jump {
  readonly address: Address;
  readonly before: number;
  readonly after: number;
}

export interface JumpFacts extends PairYears {
  readonly jumps: readonly Jump[];
  /** How many times a figure may be what it was. */
  readonly factor: number;
}

/** How many times a figure may be what it was, where nothing else is asked for; what is smaller than 1 counts as 1. */
const defaultFactor = 5;
/** The larger of the two figures has to be this much for anybody to wonder. */
const weight = 50;

/** The cells that are looked at: of tables with totals, the totals alone, since the others follow them. */
const looked: ReadonlySet<Address> = new Set([...totals('2021'), ...totals('2019')]);

export const jump = defineRule({
  id: 'series/jump',
  severity: 'note',
  basis: 'both-years',
  years: { from: 2019 },
  needs: ['pairs'],
  *check({ pairs }, options) {
    for (const pair of pairs) {
      const jumps = [...jumpsIn(pair, options)];
      if (jumps.length === 0) continue;
      const facts: JumpFacts = { ...yearsOf(pair), jumps, factor: options.jumpFactor ?? defaultFactor };
      const addresses = jumps.map(({ address }) => address);
      yield { facts, ...cellsOf(pair, { earlier: addresses, later: addresses }) };
    }
  },
});

function totals(edition: Edition): Address[] {
  return tableKeys.flatMap((table) =>
    formGrid(edition, table).cells.flatMap(({ address, column }) =>
      (table === 'proactive' || column.key === 'total') && !('signed' in column) ? [address] : [],
    ),
  );
}

function* jumpsIn(pair: YearPair, options: CheckOptions): Generator<Jump> {
  const { jumpFactor = defaultFactor } = options;
  const { earlier, later } = pair;
  for (const address of looked) {
    const before = figureIn(earlier, address, options);
    const after = figureIn(later, address, options);
    if (before === null || after === null || before < 0 || after < 0) continue;
    const [less, more] = before < after ? [before, after] : [after, before];
    if (more < weight || more <= jumpFactor * Math.max(less, 1)) continue;
    if (cellIn(earlier, address)?.unit !== cellIn(later, address)?.unit) continue;
    yield { address, before, after };
  }
}
