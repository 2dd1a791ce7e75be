import { type Edition, formGrid } from '../../form/index.js';
import { mayNotMakeRules } from '../../grammar/body.js';
import type { Cell } from '../../grammar/report.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type PowerFacts = {
  readonly edition: Edition;
  readonly agency: string;
};

/** The columns that count a body's own rules. */
const counts: Readonly<Record<Edition, ReadonlySet<string>>> = {
  '2019': new Set(['made']),
  '2021': new Set(['issued', 'repealed', 'inForce']),
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
    for (const { index, column } of formGrid(edition, 'proactive').lineByRow.get('regulations')?.cells ?? []) {
      const cell = cells[index];
      if (!counts[edition].has(column.key)) continue;
      if (cell?.value == null || cell.value <= 0) continue;
      claimed ??= [];
      claimed.push(cell);
    }
    if (claimed !== null && mayNotMakeRules(agency)) yield { facts: { edition, agency }, cells: claimed };
  },
});
