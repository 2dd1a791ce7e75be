import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';
import { isLost } from './lost.js';

/** Reconsiderations, and how they ended. */
export const reconsideration = defineRule({
  id: 'prose/reconsideration',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, (claim) => claim.kind === 'reconsideration' && !isLost(claim)),
});
