import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Requests received: 新收 is the row of the same name; a bare 收到 or 受理 may include what came from last year. */
export const received = defineRule({
  id: 'prose/received',
  severity: 'warning',
  severities: ['error', 'warning'],
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind, worded }) => kind === 'received' && worded === undefined),
});
