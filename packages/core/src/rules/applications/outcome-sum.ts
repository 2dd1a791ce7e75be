import { brokenSums } from '../broken-sums.js';
import { defineRule } from '../rule.js';

/** For each column of table three: concluded = the sum of all outcome rows of the table's edition. */
export const outcomeSum = defineRule({
  id: 'applications/outcome-sum',
  severity: 'error',
  basis: 'form-table-three',
  years: { from: 2019 },
  needs: ['applications'],
  check: ({ applications }, options) => brokenSums(applications, 'outcomes', options),
});
