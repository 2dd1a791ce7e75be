import { type Edition, formGrid } from '../../form/index.js';
import type { Violation } from '../finding.js';
import { defineRule } from '../rule.js';

type InForceFacts = {
  readonly edition: Edition;
  readonly row: string;
};

/** The rows of the 2021 form that count documents: issued, repealed, in force. */
const starts = formGrid('2021', 'proactive')
  .lines.filter(({ cells }) => cells.length === 3)
  .map(({ start }) => start);

/**
 * What was issued this year and not repealed again is in force: inForce >= issued - repealed. The form alone would ask
 * for inForce >= issued; but a document may be repealed in the year of its issue, so repealed ones are allowed for.
 */
export const inForceCoversIssued = defineRule({
  id: 'proactive/in-force-covers-issued',
  severity: 'warning',
  basis: 'form-in-force',
  years: { from: 2021 },
  needs: ['proactive'],
  *check({ proactive: { cells, edition } }): Iterable<Violation<InForceFacts>> {
    if (edition !== '2021') return;
    for (const start of starts) {
      const issued = cells[start];
      const repealed = cells[start + 1];
      const inForce = cells[start + 2];
      if (issued?.value == null || repealed?.value == null || inForce?.value == null) continue;
      if (inForce.value + repealed.value >= issued.value) continue;
      yield { facts: { edition, row: issued.row }, cells: [issued, repealed, inForce], place: inForce.place };
    }
  },
});
