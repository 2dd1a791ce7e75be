import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Requests that go to the next year: 结转下年度, 结转2025年. */
export const carriedForward = defineRule({
  id: 'prose/carried-forward',
  severity: 'warning',
  severities: ['error', 'warning'],
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'carriedForward'),
});
