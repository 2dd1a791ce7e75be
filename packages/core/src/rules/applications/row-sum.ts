import { brokenSums } from '../broken-sums.js';
import { defineRule } from '../rule.js';

/** For each row of table three: total = the sum of the six applicant columns. */
export const rowSum = defineRule({
  id: 'applications/row-sum',
  severity: 'error',
  basis: 'form-table-three',
  years: { from: 2019 },
  needs: ['applications'],
  check: ({ applications }, options) => brokenSums(applications, 'row', options),
});
