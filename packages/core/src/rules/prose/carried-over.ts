import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Requests that came from last year: 上年结转, 结转上年, 2023年结转. */
export const carriedOver = defineRule({
  id: 'prose/carried-over',
  severity: 'warning',
  severities: ['error', 'warning'],
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'carriedOver'),
});
