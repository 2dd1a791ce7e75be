import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';
import { isLost } from './lost.js';

/** Lawsuits, nearly always the two blocks together, and how they ended. */
export const litigation = defineRule({
  id: 'prose/litigation',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, (claim) => claim.kind === 'litigation' && !isLost(claim)),
});
