import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Decisions on licences, penalties and compulsory measures. */
export const decisions = defineRule({
  id: 'prose/decisions',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'decision'),
});
