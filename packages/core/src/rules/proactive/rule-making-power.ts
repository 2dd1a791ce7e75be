import type { Edition } from '../../form/index.js';
import type { Cell } from '../../grammar/report.js';
import { mayNotMakeRules } from '../body.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type PowerFacts = {
  readonly edition: Edition;
  readonly agency: string;
};

/**
 * The 规章 row is 0 unless the body may make rules. Silent wherever the name leaves doubt: a 市人民政府 and its office,
 * central bodies and their branches. Of the 2019 form only 本年新制作数量 counts: any body may publish others' rules.
 */
export const ruleMakingPower = defineRule({
  id: 'proactive/rule-making-power',
  severity: 'warning',
  basis: 'legislation-law',
  years: { from: 2019 },
  needs: ['proactive', 'agency'],
  *check({ proactive: { cells, edition }, agency }): Iterable<Violation<PowerFacts>> {
    let claimed: Cell[] | null = null;
    // The row is the table's first in both editions.
    for (let i = 0; i < (edition === '2021' ? 3 : 1); i++) {
      const cell = cells[i];
      if (cell?.value == null || cell.value <= 0) continue;
      claimed ??= [];
      claimed.push(cell);
    }
    if (claimed !== null && mayNotMakeRules(agency)) yield { facts: { edition, agency }, cells: claimed };
  },
});
