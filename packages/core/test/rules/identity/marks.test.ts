import { expect, test } from 'vitest';
import { markFinder } from '../../../src/rules/identity/marks.js';

const marksIn = markFinder([
  [['Xx', '局县']],
  null,
  [
    ['（', '）'],
    ['、', '。'],
  ],
]);

test.each([
  ['', 0b010],
  ['本局公开信息。', 0b010],
  ['X局', 0b011],
  ['由x县', 0b011],
  ['（）', 0b110],
  ['甲、。', 0b110],
  ['X局（）', 0b111],
  // The halves of two pairs do not go together.
  ['（。、）', 0b010],
  ['XX局', 0b011],
  ['X、局', 0b010],
  ['局X', 0b010],
])('%s has the marks %i', (text, marks) => {
  expect(marksIn(text)).toBe(marks);
});
