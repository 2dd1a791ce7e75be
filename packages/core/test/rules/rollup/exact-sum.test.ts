import { expect, test } from 'vitest';
import { exactSum } from '../../../src/rules/rollup/exact-sum.js';

test.each<[number[], number]>([
  [[], 0],
  [[3], 3],
  [[3, 0, 4], 7],
  [[0.1, 0.2], 0.3],
  [[1, 0.1, 0.2, 2], 3.3],
  [[0.000001, 0.000002, 0.1], 0.100003],
  [[1.005, -0.005], 1],
  // More than a figure times a million can hold exactly.
  [[9_007_199_254_740_000, 1], 9_007_199_254_740_001],
])('%j are %d', (figures, sum) => expect(exactSum(figures)).toBe(sum));
