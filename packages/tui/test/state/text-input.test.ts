import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyInput,
  inputOf,
  inserted,
  toLeft,
  toRight,
  withoutAfter,
  withoutBefore,
  withoutWord,
} from '../../src/state/text-input.js';

test.each([
  ['no room for the whole of a character', inputOf('甲乙'), '👨‍👩‍👧', 6, '甲乙', true],
  ['room for all', inputOf('甲乙'), '丙', 6, '甲乙丙', false],
  ['room for some', inputOf('甲乙'), '丙丁戊', 4, '甲乙丙丁', true],
  ['no room at all', inputOf('甲乙'), '丙', 2, '甲乙', true],
  ['lines', emptyInput, '一\r\n二\t三', 20, '一 二 三', false],
])('%s', (_, input, typed, most, text, cut) => {
  expect(inserted(input, typed, most)).toMatchObject({ text, cut, cursor: text.length });
});

test.each([
  ['政府信息 abc def', '政府信息 abc '],
  ['政府信息 abc ', '政府信息 '],
  ['政府信息', ''],
  ['abc政府', 'abc'],
  ['  ', ''],
  ['', ''],
])('of %o without its last word %o is left', (text, left) => {
  expect(withoutWord(inputOf(text)).text).toBe(left);
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });

test('going to the left and back to the right is no change', () => {
  fc.assert(
    fc.property(anyText, fc.nat(10), (typed, steps) => {
      let input = inserted(emptyInput, typed, 1_000);
      for (let step = 0; step < steps; step++) input = toLeft(input);
      if (input.cursor > 0) expect(toRight(toLeft(input))).toEqual({ ...input, cut: false });
    }),
  );
});

test('a character typed and deleted is no change', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('甲', 'a', '，', ' '), (typed, character) => {
      const input = inserted(emptyInput, typed, 1_000);
      const longer = inserted(input, character, 1_000);
      expect(withoutBefore(longer).text).toBe(input.text);
      expect(withoutAfter(toLeft(longer)).text).toBe(input.text);
    }),
  );
});

test('a text never becomes longer than it may', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.nat(30), (pieces, most) => {
      const { text, cursor } = pieces.reduce((input, piece) => inserted(input, piece, most), emptyInput);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(cursor).toBe(text.length);
    }),
  );
});
