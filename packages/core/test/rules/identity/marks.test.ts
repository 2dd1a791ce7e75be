import { expect, test } from 'vitest';
import { markFinder } from '../../../src/rules/identity/marks.js';

const marksIn = markFinder({
  slot: { marks: [['Xx', '局县']] },
  signs: {
    marks: [
      ['（', '）'],
      ['、', '。'],
    ],
  },
});

test.each([
  ['', []],
  ['本局公开信息。', []],
  ['X局', ['slot']],
  ['由x县', ['slot']],
  ['（）', ['signs']],
  ['甲、。', ['signs']],
  ['（）、。', ['signs']],
  ['X局（）', ['slot', 'signs']],
  ['（）X局', ['slot', 'signs']],
  // The halves of two pairs do not go together.
  ['（。、）', []],
  ['XX局', ['slot']],
  ['X、局', []],
  ['局X', []],
])('%s has marks of %j', (text, kinds) => {
  expect(marksIn(text).kinds).toEqual(kinds);
});
