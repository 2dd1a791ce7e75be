import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** What became of requests: each row of outcomes, and the groups that they make up. */
export const outcomes = defineRule({
  id: 'prose/outcomes',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'outcome'),
});
