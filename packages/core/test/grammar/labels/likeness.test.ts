import { expect, test } from 'vitest';
import { likeness } from '../../../src/grammar/labels/likeness.js';

test.each([
  ['the same', '重复申请', '重复申请', 1, 0],
  ['nothing in common', '重复申请', '行政处罚', 0, 4],
  ['a character lost', '重复申请', '重申请', 6 / 7, 1],
  ['a character wrong', '重复申请', '重复审请', 0.75, 1],
  ['a character more', '重复申请', '重复的申请', 8 / 9, 1],
  ['characters in another order', '甲乙', '乙甲', 0.5, 1],
  ['only the ends in common', '甲乙丙丁', '甲戊己丁', 0.5, 2],
  ['three times as long', '甲', '甲乙丙', 0.5, 2],
  ['nothing', '', '甲', 0, 1],
  ['nothing at all', '', '', 0, 0],
])('%s', (_, one, other, score, damage) => {
  expect(likeness(one, other)).toEqual({ score: expect.closeTo(score, 10), damage });
  expect(likeness(other, one), 'either way').toEqual(likeness(one, other));
});
