import type { Edition } from '../../form/index.js';
import { bodyOf } from '../body.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type UnitFacts = {
  readonly edition: Edition;
  readonly fault: 'yuan-written' | 'too-large';
  /** The figure taken as yuan, in 万元. */
  readonly converted: number;
};

/** 10 000 000 000 yuan a year: no county collects as much, so the figure must be in yuan. */
const tooLarge = 1_000_000;

/** The fee is in 万元: no 元 in the cell, and no integer over 10^6 at county level or below. */
export const unit = defineRule({
  id: 'cells/unit',
  severity: 'warning',
  basis: 'form-fee-unit',
  years: { from: 2021 },
  needs: ['proactive', 'report'],
  *check({ proactive, report }): Iterable<Violation<UnitFacts>> {
    const { cells, edition } = proactive;
    // The last cell of the 2021 form; the 2019 form asks for no amount of fees.
    const fee = cells[cells.length - 1];
    if (fee?.address !== 'proactive.fees.amount' || fee.value === null) return;
    const fault =
      fee.unit === '元' ? 'yuan-written' : fee.unit === '' && exceeds(fee.value, report.agency) ? 'too-large' : null;
    if (fault !== null) yield { facts: { edition, fault, converted: fee.value / 10_000 }, cells: [fee] };
  },
});

function exceeds(value: number, agency: string | null): boolean {
  if (value <= tooLarge || !Number.isInteger(value) || agency === null) return false;
  const level = bodyOf(agency)?.level;
  return level === 'county' || level === 'township';
}
