import { expect, test } from 'vitest';
import { exactSum } from '../../../src/rules/rollup/exact-sum.js';

test.each<[number[], number]>([
  [[], 0],
  [[3], 3],
  [[3, 0, 4], 7],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7, 1], 1.8],
  [[0.000001, 0.000002, 0.1], 0.100003],
  [[1.005, -0.005], 1],
  // A million times as much is no longer exact.
  [[4_000_000_000_000_036, 123_456_854], 4_000_000_123_456_890],
])('%j are %d', (figures, sum) => expect(exactSum(figures)).toBe(sum));
