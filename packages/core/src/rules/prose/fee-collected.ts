import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** 行政事业性收费 in 万元; the fee for handling requests is another one, and in no table. */
export const feeCollected = defineRule({
  id: 'prose/fee-collected',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'charge'),
});
