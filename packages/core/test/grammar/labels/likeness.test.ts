import { expect, test } from 'vitest';
import { likeness } from '../../../src/grammar/labels/likeness.js';

test.each([
  ['the same', '重复申请', '重复申请', 1],
  ['nothing in common', '重复申请', '行政处罚', 0],
  ['a character lost', '重复申请', '重申请', 6 / 7],
  ['a character wrong', '重复申请', '重复审请', 0.75],
  ['a character more', '重复申请', '重复的申请', 8 / 9],
  ['characters in another order', '甲乙', '乙甲', 0.5],
  ['only the ends in common', '甲乙丙丁', '甲戊己丁', 0.5],
  ['three times as long, the most that is compared', '甲', '甲乙丙', 0.5],
  ['longer than that', '甲', '甲乙丙丁', 0],
  ['nothing', '', '甲', 0],
  ['nothing at all', '', '', 0],
])('%s', (_, one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected, 10);
  expect(likeness(other, one), 'either way').toBeCloseTo(expected, 10);
});
