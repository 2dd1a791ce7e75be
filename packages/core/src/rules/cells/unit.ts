import { type Edition, formGrid } from '../../form/index.js';
import { bodyOf } from '../../grammar/body.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type UnitFacts = {
  readonly edition: Edition;
  readonly fault: 'unit-written' | 'too-large';
  /** The figure in 万元, when it is in the unit written or, without one, in yuan. */
  readonly converted: number;
};

/** 10 000 000 000 yuan a year: no county collects as much, so the figure must be in yuan. */
const tooLarge = 1_000_000;

/** The fee is in 万元: neither 元 nor 亿元 in the cell, and no integer over 10^6 at county level or below. */
export const unit = defineRule({
  id: 'cells/unit',
  severity: 'warning',
  basis: 'form-fee-unit',
  years: { from: 2021 },
  needs: ['proactive', 'report'],
  *check({ proactive, report }): Iterable<Violation<UnitFacts>> {
    const { cells, edition } = proactive;
    const index = formGrid(edition, 'proactive').byAddress.get('proactive.fees.amount')?.index;
    const fee = index === undefined ? undefined : cells[index];
    // An amount in 万元 is asked for by the form of 2021 only.
    if (fee === undefined || fee.value === null) return;
    if (fee.unit === '元' || fee.unit === '亿元') {
      const converted = fee.unit === '元' ? fee.value / 10_000 : fee.value * 10_000;
      yield { facts: { edition, fault: 'unit-written', converted }, cells: [fee] };
    } else if (fee.unit === '' && exceeds(fee.value, report.agency)) {
      yield { facts: { edition, fault: 'too-large', converted: fee.value / 10_000 }, cells: [fee] };
    }
  },
});

function exceeds(value: number, agency: string | null): boolean {
  if (value <= tooLarge || !Number.isInteger(value) || agency === null) return false;
  const level = bodyOf(agency)?.level;
  return level === 'county' || level === 'township';
}
