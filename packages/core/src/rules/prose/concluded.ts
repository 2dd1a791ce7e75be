import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';

/** Requests answered or closed; 办理 and 处理 may also count all that were there to be worked on. */
export const concluded = defineRule({
  id: 'prose/concluded',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, ({ kind }) => kind === 'concluded' || kind === 'handled'),
});
