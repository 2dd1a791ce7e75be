import { brokenSums } from '../broken-sums.js';
import { defineRule } from '../rule.js';

/** For each of the three blocks of table four: total = upheld + corrected + other + pending. */
export const disputeSum = defineRule({
  id: 'disputes/outcome-sum',
  severity: 'error',
  basis: 'form-table-four',
  years: { from: 2019 },
  needs: ['disputes'],
  check: ({ disputes }, options) => brokenSums(disputes, 'block', options),
});
