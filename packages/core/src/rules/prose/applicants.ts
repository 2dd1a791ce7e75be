import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Requests by who asked. */
export const applicants = defineRule({
  id: 'prose/applicants',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'applicant'),
});
