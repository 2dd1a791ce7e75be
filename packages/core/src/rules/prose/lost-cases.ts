import { defineRule } from '../rule.js';
import { disagreements } from './claimed.js';
import { isLost } from './lost.js';

/** Cases lost or put right: 败诉, 被纠正; 无败诉 says nothing of how many cases there were. */
export const lostCases = defineRule({
  id: 'prose/lost-cases',
  severity: 'warning',
  basis: 'own-figures',
  years: { from: 2019 },
  needs: ['claims', 'tables'],
  check: (parts) => disagreements(parts, isLost),
});
