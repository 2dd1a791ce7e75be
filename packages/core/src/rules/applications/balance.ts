import { brokenSums } from '../broken-sums.js';
import { defineRule } from '../rule.js';

/** For each column of table three: received + carriedOver = concluded + carriedForward. */
export const balance = defineRule({
  id: 'applications/balance',
  severity: 'error',
  basis: 'form-corner',
  years: { from: 2019 },
  needs: ['applications'],
  check: ({ applications }, options) => brokenSums(applications, 'balance', options),
});
