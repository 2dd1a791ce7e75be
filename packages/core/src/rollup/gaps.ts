import type { FormCell } from '../form/index.js';
import type { LackReason, RollUp } from '../rules/rollup/roll-up.js';

/** Cells for which a body with a report gives no figure, all for one reason. */
export interface Gap {
  readonly body: string;
  readonly reason: LackReason;
  readonly cells: readonly FormCell[];
}

/** What is lacking of the bodies that are in the sums, by body and reason; those that give nothing at all are told apart. */
export function gapsOf({ totals }: RollUp): Gap[] {
  const gaps = new Map<string, { body: string; reason: LackReason; cells: FormCell[] }>();
  for (const { cell, lacking } of totals) {
    for (const { body, reason } of lacking) {
      if (reason === 'no-report' || reason === 'doubled') continue;
      const key = `${body} ${reason}`;
      const gap = gaps.get(key) ?? { body, reason, cells: [] };
      gaps.set(key, gap);
      gap.cells.push(cell);
    }
  }
  return [...gaps.values()];
}
